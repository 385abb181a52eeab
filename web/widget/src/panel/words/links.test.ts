import { expect, it } from "vitest";
import { parts } from "./links.ts";

const links = (text: string) =>
  parts(text).flatMap((part) => (part.kind === "link" ? part.href : []));
const whole = (text: string) =>
  parts(text)
    .map((part) => part.text)
    .join("");

it("finds addresses, mail and telephones, and leaves the sentence's marks alone", () => {
  expect(
    links(
      "Смотрите https://example.com/a?b=1. И пишите на anna@example.com, звоните +7 495 123-45-67!",
    ),
  ).toEqual(["https://example.com/a?b=1", "mailto:anna@example.com", "tel:+74951234567"]);
  expect(links("(см. https://example.com/wiki_(page))")).toEqual([
    "https://example.com/wiki_(page)",
  ]);
  expect(links("mailto:a@b.example tel:+123456789")).toEqual([
    "mailto:a@b.example",
    "tel:+123456789",
  ]);
});

it("does not lose a letter", () => {
  for (const text of [
    "",
    "просто текст",
    "https://a.example",
    "x https://a.example y https://b.example.",
  ])
    expect(whole(text)).toBe(text);
});

it("makes nothing of other schemes, numbers and half addresses", () => {
  const texts = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "https://",
    "http://[",
    "ИНН 7701234567, счёт 40702810900000001234",
    "5 февраля 2027",
  ];
  for (const text of texts) expect(links(text), text).toEqual([]);
});

it("costs little on evil texts", () => {
  const evil = [
    "a".repeat(16_000),
    "a@".repeat(8000),
    "+1 ".repeat(5000),
    "http://".repeat(2300),
    ")".repeat(16_000),
    `http://${"(".repeat(15_000)}`,
    "a.".repeat(8000),
    `x@${"a.".repeat(8000)}`,
  ];
  const began = performance.now();
  for (const text of evil) expect(whole(text)).toBe(text);
  expect(performance.now() - began).toBeLessThan(1000);
});
