import { describe, expect, it } from "vitest";
import { settle } from "./settle.ts";

describe("a list somebody points at", () => {
  it("does not move", () => {
    expect(settle(["a", "b", "c"], ["c", "a", "b"])).toEqual({ ids: ["a", "b", "c"], changed: 1 });
  });
  it("counts what came, left and moved", () => {
    expect(settle(["a", "b", "c", "d"], ["x", "d", "a", "b"]).changed).toBe(3);
  });
  it("grows below when more of it is loaded", () => {
    expect(settle(["a", "b"], ["a", "b", "c", "d"])).toEqual({
      ids: ["a", "b", "c", "d"],
      changed: 0,
    });
  });
  it("keeps a row that left until one looks away", () => {
    expect(settle(["a", "b"], ["b"])).toEqual({ ids: ["a", "b"], changed: 1 });
  });
});
