import { expect, it } from "vitest";
import type { Entry } from "../api/entry.ts";
import { askedOf } from "./askedOf.ts";
import { proposalOf } from "./proposalOf.ts";

function said(by: "contact" | "operator", text: string, pressed = false): Entry {
  return {
    id: text,
    conversationId: "c",
    seq: 1,
    at: "2026-11-23T07:00:00Z",
    author: by === "contact" ? { kind: "contact" } : { kind: "operator", id: "o", name: "Олег" },
    clientId: null,
    kind: "message",
    text,
    buttons: [],
    files: [],
    pressed: pressed ? { entryId: "e", button: "b" } : null,
  };
}

it("asks with the customer's own words, not with what she pressed or what we said", () => {
  expect(
    askedOf([
      said("contact", "Другой вопрос", true),
      said("contact", "кто платит больничный"),
      said("operator", "Первые три дня вы."),
      said("contact", "спасибо"),
    ]),
  ).toBe("кто платит больничный");
});

it("makes an article of a question and our answers, and of nothing else", () => {
  expect(proposalOf([said("contact", "кто платит больничный")])).toBeNull();
  expect(
    proposalOf([said("contact", "кто платит больничный"), said("operator", "Первые три дня вы.")]),
  ).toEqual({ title: "кто платит больничный", text: "Первые три дня вы." });
});
