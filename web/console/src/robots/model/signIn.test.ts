import { expect, it } from "vitest";
import type { Connection, SignIn } from "../api/robots.ts";
import { keepsSecret, toSend } from "./signIn.ts";

const none: SignIn = {
  kind: "none",
  user: null,
  place: null,
  name: null,
  tokenUrl: null,
  clientId: null,
  scope: null,
  certificate: null,
};
const basic: SignIn = { ...none, kind: "basic", user: "otklik" };
const known: Connection = {
  address: "https://accounting.example/api/",
  signIn: basic,
  secretSet: true,
  signingSecretSet: false,
  certificate: null,
};

it("a secret stays while the place and the sign-in are the same", () => {
  expect(keepsSecret(known, "https://accounting.example/v2/", basic)).toBe(true);
});

it("a secret is not sent to another host, nor by another sign-in", () => {
  expect(keepsSecret(known, "https://elsewhere.example/api/", basic)).toBe(false);
  expect(keepsSecret(known, "http://accounting.example/api/", basic)).toBe(false);
  expect(keepsSecret(known, known.address ?? "", { ...none, kind: "bearer" })).toBe(false);
});

it("only what belongs to the kind of sign-in is sent", () => {
  expect(toSend({ ...basic, name: "X-Key", scope: "all" })).toEqual({
    kind: "basic",
    user: "otklik",
  });
  expect(toSend({ ...none, kind: "api-key", name: "X-Key" })).toEqual({
    kind: "api-key",
    place: "header",
    name: "X-Key",
  });
});
