import { expect, it } from "vitest";
import { sessionEnd } from "./sessionEnd.ts";

const minute = 60_000;
const known = { toldAt: 0, expiresAt: 720 * minute, usedAt: 0 };

it("whoever leaves the desk is told two minutes before the session ends", () => {
  expect(sessionEnd(known, 700 * minute)).toBeNull();
  expect(sessionEnd(known, 718.5 * minute)).toBe(720 * minute);
  expect(sessionEnd(known, 721 * minute)).toBeNull();
});

it("use puts the end off", () => {
  expect(sessionEnd({ ...known, usedAt: 30 * minute }, 719 * minute)).toBeNull();
  expect(sessionEnd({ ...known, usedAt: 30 * minute }, 749 * minute)).toBe(750 * minute);
});
