import { describe, expect, it } from "vitest";
import { wordsOn } from "../../colour.ts";
import { excess, MOST_BYTES } from "../limits.ts";
import { backoff } from "./backoff.ts";
import { pending } from "./cast.ts";
import { newId } from "./id.ts";
import { hasRoom, outgoing } from "./outbox.ts";

describe("waiting before the next try", () => {
  it("grows, has a ceiling, and is spread so that a crowd does not come at once", () => {
    expect(backoff(1, 0)).toBe(500);
    expect(backoff(1, 1)).toBe(1000);
    expect(backoff(4, 1)).toBe(8000);
    expect(backoff(100, 1)).toBe(30_000);
    expect(backoff(100, 0)).toBe(15_000);
  });
});

describe("the queue of unsent messages", () => {
  it("has an end in number and in length", () => {
    const many = Array.from({ length: 50 }, (_, at) => pending(`${at}`));
    expect(hasRoom(many.slice(1), "x")).toBe(true);
    expect(hasRoom(many, "x")).toBe(false);
    expect(hasRoom([], "x".repeat(100_001))).toBe(false);
  });

  it("sends exactly one of text and press", () => {
    const file = { id: "f", name: "a.pdf", size: 1, type: "application/pdf", image: false };
    const press = { entryId: "e1", button: "docs" };
    expect(outgoing(pending("a"))).toEqual({ clientId: "a", text: "привет" });
    expect(outgoing(pending("a", { press }))).toEqual({
      clientId: "a",
      press: { ...press, label: "привет" },
    });
    expect(outgoing(pending("a", { text: "", files: [file] }))).toEqual({
      clientId: "a",
      files: ["f"],
    });
  });
});

it("a text is measured in bytes, as the server measures it", () => {
  expect(excess("a".repeat(MOST_BYTES))).toBe(0);
  expect(excess("я".repeat(MOST_BYTES / 2))).toBe(0);
  expect(excess(`${"я".repeat(MOST_BYTES / 2)}!`)).toBe(1);
});

it("ids are random ids of version 4", () => {
  const ids = new Set(Array.from({ length: 500 }, newId));
  expect(ids.size).toBe(500);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

it("words on the company's colour can be read", () => {
  expect(wordsOn("#2257C5")).toBe("#fff");
  expect(wordsOn("#B3261E")).toBe("#fff");
  expect(wordsOn("#FFD400")).toBe("#000");
  expect(wordsOn("#FFFFFF")).toBe("#000");
});
