import { expect, it } from "vitest";
import { plainText } from "./plainText.ts";

it("gives a line for each paragraph, item and row", () => {
  const words = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  expect(
    plainText({
      type: "doc",
      content: [
        words("Первая."),
        { type: "bulletList", content: [{ type: "listItem", content: [words("Пункт")] }] },
        {
          type: "table",
          content: [
            {
              type: "tableRow",
              content: [
                { type: "tableCell", content: [words("а")] },
                { type: "tableCell", content: [words("б")] },
              ],
            },
          ],
        },
        { type: "image", attrs: { alt: "Кнопка" } },
      ],
    }),
  ).toBe("Первая.\nПункт\nа\n б\nКнопка\n");
});

it("says a fragment in its own words", () => {
  const body = {
    type: "paragraph",
    content: [
      { type: "text", text: "Приём: " },
      { type: "fragment", attrs: { id: "f1" } },
    ],
  };
  expect(plainText(body, (id) => (id === "f1" ? "9-18" : ""))).toBe("Приём: 9-18\n");
});
