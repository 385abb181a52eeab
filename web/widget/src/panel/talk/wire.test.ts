import { isEntry } from "@otklik/shared/entry";
import { readAs, readJson } from "@otklik/shared/json";
import { expect, it } from "vitest";
import { said } from "./cast.ts";
import { isLooseSnapshot, isState, known, toFrame } from "./wire.ts";

const read = (value: unknown) => readJson(JSON.stringify(value));

it("null counts as absent", () => {
  const message = {
    ...said(1),
    text: null,
    buttons: null,
    layout: null,
    clientId: null,
    pressed: null,
  };
  expect(isEntry(read(message))).toBe(true);
  expect(
    isLooseSnapshot(
      read({
        conversation: null,
        entries: [],
        earlier: null,
        state: { holder: { kind: "bot" }, status: "open", seq: 0 },
      }),
    ),
  ).toBe(true);
});

it("an entry of an unknown kind is left out and the rest shows", () => {
  expect(known([said(1), { ...said(2), kind: "hologram" }, 7, undefined, said(3)])).toHaveLength(2);
});

it("every holder is known, and nothing else passes for one", () => {
  const holders = [
    { kind: "bot" },
    { kind: "nobody" },
    { kind: "waiting" },
    {
      kind: "waiting",
      place: 2,
      waitSeconds: 90,
      team: "Зарплата",
      opensAt: "2026-11-23T06:00:00Z",
    },
    { kind: "with", operator: { name: "Олег", initials: "О" } },
  ];
  for (const holder of holders) expect(isState({ holder, status: "open", seq: 1 })).toBe(true);
  const wrong = [
    { kind: "with" },
    { kind: "boss" },
    { kind: "waiting", place: "two" },
    "bot",
    null,
  ];
  for (const holder of wrong) expect(isState({ holder, status: "open", seq: 1 })).toBe(false);
});

it("frames are checked, and what this page does not know is skipped", () => {
  expect(
    toFrame(
      read({
        t: "ack",
        clientId: "a",
        entryId: "e",
        seq: 3,
        conversationId: "c",
        at: "",
        duplicate: true,
      }),
    ),
  ).toMatchObject({ t: "ack", seq: 3 });
  expect(
    toFrame(read({ t: "refused", clientId: "a", problem: { status: 503, detail: "Занято" } })),
  ).toEqual({ t: "refused", clientId: "a", why: "Занято", again: 2 });
  expect(toFrame(read({ t: "refused", clientId: "a", problem: { status: 400 } }))).toMatchObject({
    again: undefined,
  });
  expect(toFrame(read({ t: "typing", author: { kind: "contact" }, on: true }))).toBeUndefined();
  for (const frame of [{ t: "ack" }, { t: "state" }, { t: "whoops" }, {}, [], 5, "x", null])
    expect(toFrame(read(frame))).toBeUndefined();
});

it("keys that reach for the prototype touch nothing", () => {
  const evil = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"t":"state"}`;
  expect(toFrame(readJson(evil))).toBeUndefined();
  expect(Object.hasOwn({}, "polluted") || "polluted" in {}).toBe(false);
  expect(() =>
    readAs(isState, `{"__proto__":{"holder":{"kind":"bot"},"status":"open","seq":1}}`),
  ).toThrow(TypeError);
});
