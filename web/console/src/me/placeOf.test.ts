import { describe, expect, it } from "vitest";
import { placeOf } from "./placeOf.ts";

describe("from where somebody is signed in", () => {
  it.each(["127.0.0.1", "::1", "[0:0:0:0:0:0:0:1]", "[::1]", "::ffff:127.0.0.1"])(
    "%s is the program’s own computer",
    (address) => {
      expect(placeOf(address, "этот компьютер")).toBe("этот компьютер");
    },
  );

  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["[2001:db8::1]", "2001:db8::1"],
    ["1:0:0:0:0:0:0:1", "1:0:0:0:0:0:0:1"],
  ])("%s is an address", (address, shown) => {
    expect(placeOf(address, "этот компьютер")).toBe(shown);
  });
});
