import { expect, it } from "vitest";
import { ownPictures } from "./ownPictures.ts";

it("drops pictures of other hosts and keeps our own", () => {
  const own =
    '<img src="/api/articles/pictures/01920000-0000-7000-8000-000000000001" alt="Кнопка">';
  expect(ownPictures(`<p>а<img src="https://other.example/a.png"></p>${own}`)).toBe(
    `<p>а</p>${own}`,
  );
});
