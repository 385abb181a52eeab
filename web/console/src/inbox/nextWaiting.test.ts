import { expect, it } from "vitest";
import { nextWaiting } from "./nextWaiting.ts";
import { sampleRow } from "./sampleRow.ts";

it("after one is resolved the next that waits is opened, round the list", () => {
  const rows = [
    sampleRow({ id: "a" }),
    sampleRow({ id: "b" }),
    sampleRow({ id: "c", waitingSince: null }),
    sampleRow({ id: "d" }),
  ];
  expect(nextWaiting(rows, "b")).toBe("d");
  expect(nextWaiting(rows, "d")).toBe("a");
  expect(nextWaiting([sampleRow({ id: "a" })], "a")).toBeUndefined();
});
