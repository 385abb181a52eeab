import { expect, it } from "vitest";
import { launchOf, nextHour } from "./launch.ts";

const now = new Date("2026-11-22T23:40:00");

it("a version answers everybody at once when nothing else is said", () => {
  expect(launchOf({ hour: "", share: 100 }, now)).toEqual({});
});

it("a share and an hour are told to the server, the hour as a moment", () => {
  const at = new Date("2026-11-23T09:00").toISOString();
  expect(launchOf({ hour: "2026-11-23T09:00", share: 25 }, now)).toEqual({ share: 25, at });
});

it("an hour that has passed, or is none, is not accepted", () => {
  expect(launchOf({ hour: "2026-11-22T23:40", share: 100 }, now)).toBeNull();
  expect(launchOf({ hour: "tomorrow", share: 100 }, now)).toBeNull();
});

it("offers the next whole hour, also over midnight", () => {
  expect(nextHour(now)).toBe("2026-11-23T00:00");
});
