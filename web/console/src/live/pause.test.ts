import { expect, it } from "vitest";
import { pause } from "./pause.ts";

it("tries to reconnect ever more rarely, but at least twice a minute", () => {
  expect(pause(0, 0)).toBe(250);
  expect(pause(3, 1)).toBe(4_000);
  expect(pause(50, 1)).toBe(30_000);
});
