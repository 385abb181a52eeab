import { expect, it } from "vitest";
import { adminSection, adminSections } from "./adminSections.ts";

it("everybody is offered the settings that the server lets them change, and no others", () => {
  expect(adminSections(["CONVERSATIONS", "SELF"])).toEqual([]);
  expect(adminSections(["CONVERSATIONS", "SELF", "SUPERVISE", "ANALYTICS"])).toEqual([
    "organizations",
    "canned",
    "tags",
  ]);
  expect(adminSections(["SUPERVISE", "ADMINISTER"])).toHaveLength(10);
});

it("a section is known by the word in its address", () => {
  expect(adminSection("tags")).toBe("tags");
  expect(adminSection("no-such")).toBeUndefined();
});
