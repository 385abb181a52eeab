/// <reference types="node" />
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { kinds } from "./kinds.ts";

const engine = "../../server/src/main/java/io/otklik/dialog/file/StepReader.java";

it("the builder knows every kind of step that the engine knows, in the same order", () => {
  const reader = readFileSync(engine, "utf8");
  const known = [...reader.matchAll(/(?:one\(kinds, |kinds\.put\()"([a-z]+)"/g)];
  expect(kinds).toEqual(known.map(([, kind]) => kind));
});
