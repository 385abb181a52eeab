import { expect, test } from "vitest";
import { marksChanged } from "./marksChanged.ts";

const field = (name: string, ...parts: string[]) => ({ name, parts, always: true });

test("a new file's marks are told from the old one's, part by part", () => {
  expect(
    marksChanged(
      [field("employee", "name", "position"), field("start")],
      [field("employee", "name", "department"), field("sum")],
    ),
  ).toEqual({
    appeared: ["employee.department", "sum"],
    vanished: ["employee.position", "start"],
  });
});

test("the same marks in another order are no change", () => {
  expect(marksChanged([field("a"), field("b")], [field("b"), field("a")])).toEqual({
    appeared: [],
    vanished: [],
  });
});
