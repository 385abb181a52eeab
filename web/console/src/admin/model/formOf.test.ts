import { expect, test } from "vitest";
import { formOf, numberOf, typedOf, vectorFormOf } from "./formOf.ts";

const nothing = typedOf(null);

test("a price is read with a comma or a point", () => {
  expect(numberOf("1 200,5")).toBe(1200.5);
  expect(numberOf("0.02")).toBe(0.02);
  expect(numberOf("-1")).toBeNaN();
  expect(numberOf("")).toBeNaN();
});

test("a secret that was not typed is not sent, so the saved one stays", () => {
  expect(formOf(nothing)).not.toHaveProperty("secret");
  expect(formOf({ ...nothing, secret: "sk-1" })).toHaveProperty("secret", "sk-1");
});

test("what belongs to another kind of service is not sent", () => {
  const typed = { ...nothing, folder: "b1", scope: "X", tokenAddress: "https://a.example" };
  expect(formOf({ ...typed, kind: "yandex" })).toMatchObject({ folder: "b1", scope: null });
  expect(formOf({ ...typed, kind: "gigachat" })).toMatchObject({ folder: null, scope: "X" });
});

test("vectors from a folder take nothing of a service along, and switched off nothing at all", () => {
  const typed = { ...nothing, path: "/models/mini", millis: "300", secret: "sk-1" };
  expect(vectorFormOf({ ...typed, source: "onnx" })).toEqual({
    kind: "onnx",
    path: "/models/mini",
    millis: 300,
  });
  expect(vectorFormOf({ ...typed, source: "off" })).toEqual({ kind: "off" });
  expect(vectorFormOf({ ...typed, source: "endpoint" }).connection).toMatchObject({ uses: [] });
});
