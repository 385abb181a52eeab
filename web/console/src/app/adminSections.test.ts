import { expect, it } from "vitest";
import { adminSection, adminSections, whoOpens } from "./adminSections.ts";

it("everybody is offered the settings that the server lets them change, and no others", () => {
  expect(adminSections(["CONVERSATIONS", "SELF"])).toEqual([]);
  expect(adminSections(["CONVERSATIONS", "SELF", "SUPERVISE", "ANALYTICS"])).toEqual([
    "organizations",
    "canned",
    "tags",
  ]);
  expect(adminSections(["SUPERVISE", "ADMINISTER"])).toHaveLength(9);
});

it("who has no access is told who can open the section", () => {
  expect(whoOpens(adminSection("tags"))).toBe("SUPERVISOR");
  expect(whoOpens(adminSection("audit"))).toBe("ADMINISTRATOR");
  expect(whoOpens(adminSection("no-such"))).toBe("ADMINISTRATOR");
});
