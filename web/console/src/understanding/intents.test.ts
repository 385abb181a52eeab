import { expect, test } from "vitest";
import { doc } from "../builder/model/document.ts";
import { chainOf, intentsOf, leading, titleOf, withIntent } from "./intents.ts";

const shop = doc(
  {
    scenario: "shop",
    intents: { return: { phrases: ["вернуть товар", "send it back"] } },
    chains: {
      hello: {
        steps: [{ id: "m", menu: "?", items: [{ label: "R", to: "return", intent: "return" }] }],
      },
      return: { steps: [{ id: "e", end: "resolved" }] },
      delivery: { title: "D", steps: [{ id: "f", end: "resolved" }] },
    },
  },
  "",
);

test("phrases of one list are told apart by their letters", () => {
  expect(intentsOf(shop)[0]?.phrases).toEqual({ ru: ["вернуть товар"], en: ["send it back"] });
});

test("a new intent leads where it was told to, and the menu's own stays", () => {
  const intent = {
    name: "доставка",
    phrases: { ru: ["где диван"], en: [] },
    not: { ru: [], en: [] },
  };
  const taught = leading(withIntent(shop, intent), "доставка", "delivery");
  expect(chainOf(taught, "доставка")).toBe("delivery");
  expect(chainOf(taught, "return")).toBe("return");
  expect(intentsOf(taught).map(({ name }) => name)).toEqual(["return", "доставка"]);
});

test("an intent is called what the menu calls it", () => {
  expect(titleOf(shop, "return", "ru")).toBe("R");
  expect(titleOf(shop, "delivery", "ru")).toBe("delivery");
});

test("an intent without phrases goes", () => {
  const none = { name: "return", phrases: { ru: [], en: [] }, not: { ru: [], en: [] } };
  expect(intentsOf(withIntent(shop, none))).toEqual([]);
});
