import { expect, test } from "vitest";
import { behind, intoReply } from "./intoReply.ts";

const note = { mode: "note", text: "мои слова", files: [], beganSeq: 3 } as const;

test("a draft goes into an empty reply", () => {
  expect(intoReply(null, "черновик")).toMatchObject({ mode: "reply", text: "черновик" });
});

test("a draft never takes the place of what a person has written", () => {
  expect(intoReply({ ...note, files: [] }, "черновик")).toBeNull();
});

test("by hand it comes behind", () => {
  expect(behind({ ...note, files: [] }, "черновик").text).toBe("мои слова\nчерновик");
});
