import { expect, it } from "vitest";
import { snoozeOffers } from "./snoozeOffers.ts";

it("offers only moments still ahead, in the person's own time zone", () => {
  const wednesday = new Date(2026, 0, 21, 15, 30);
  const offers = snoozeOffers(wednesday);
  expect(offers.map(({ name }) => name)).toEqual(["hour", "tomorrow", "monday"]);
  expect(offers.at(-1)?.at).toEqual(new Date(2026, 0, 26, 9));
});

it("on a Monday means the next one", () => {
  expect(snoozeOffers(new Date(2026, 0, 26, 8)).at(-1)?.at).toEqual(new Date(2026, 1, 2, 9));
});
