import { describe, expect, it } from "vitest";
import { cannedText } from "./cannedText.ts";
import { cardNumber } from "./cardNumber.ts";
import { replaced, tokenAt } from "./tokenAt.ts";

describe("while writing", () => {
  it("a slash begins a ready answer, an address does not", () => {
    expect(tokenAt("Добрый день /отп", 16, "/")).toEqual({ from: 12, query: "отп" });
    expect(tokenAt("/", 1, "/")).toEqual({ from: 0, query: "" });
    expect(tokenAt("https://otklik", 14, "/")).toBeNull();
  });

  it("a chosen word takes the place of what was begun", () => {
    expect(replaced("вот /сч и всё", { from: 4, query: "сч" }, 7, "счёт")).toEqual([
      "вот счёт и всё",
      8,
    ]);
  });

  it("a colleague's name may have a space", () => {
    expect(tokenAt("@Ирина См", 9, "@")).toEqual({ from: 0, query: "Ирина См" });
  });

  it("fills names into a ready answer in the customer's language", () => {
    const text = { ru: "{{contact.name}}, здравствуйте. {{operator.name}}", en: "" };
    const canned = { id: "1", shortcut: "привет", title: "Привет", text, teamId: null };
    const names = { contact: "Анна Соколова", operator: "Олег Петров" };
    expect(cannedText(canned, "en", names)).toBe("Анна, здравствуйте. Олег Петров");
  });

  it("notices a card number, not an order number", () => {
    expect(cardNumber("карта 4111 1111 1111 1111")).toBe(true);
    expect(cardNumber("заказ 4111 1111 1111 1112")).toBe(false);
  });
});
