import { expect, it } from "vitest";
import type { Finding } from "../api/scenarios.ts";
import { doc, find, type Step } from "./document.ts";
import { fakeAnswers } from "./fakes.ts";
import { fixOf } from "./fixes.ts";
import { matching } from "./matching.ts";
import { placed } from "./place.ts";
import { portsOf } from "./ports.ts";

const both = (words: string) => ({ ru: words, en: words });
const whole = placed(
  doc(
    {
      start: "hello",
      chains: {
        hello: {
          steps: [
            { id: "one", say: both("Раз") },
            { id: "two", say: both("Два"), note: "спросить Ирину" },
            { id: "main", menu: both("Что?"), items: [{ label: both("Первое"), to: "gone" }] },
          ],
        },
        task: {
          steps: [
            { id: "phone", ask: both("Телефон?"), as: "phone", answer: "phone", label: both("Т") },
            { id: "call", robot: "accounting.balance", limit: "1m" },
            { id: "person", handoff: both("Передаю"), reason: both("Просьба"), team: "gone" },
          ],
        },
      },
    },
    "file",
  ),
);

function mended(code: string, step: string) {
  const finding: Finding = { severity: "ERROR", code, step, message: "", fix: [] };
  return fixOf(whole, finding)?.mend(whole) ?? whole;
}
const ways = (step: Step | undefined) =>
  step ? portsOf(step).map(({ key, to }) => `${key}>${to}`) : [];

it("a way to a place that is gone leads to a person", () => {
  expect(ways(find(mended("deleted-target", "main"), "main")?.step)).toEqual(["items.0>person"]);
});

it("a robot that fails leads to a person", () => {
  expect(ways(find(mended("robot-without-error", "call"), "call")?.step)).toContain("error>person");
});

it("personal data are asked for after a consent", () => {
  const steps = mended("personal-before-consent", "phone").chains[1]?.steps.map(({ id }) => id);
  expect(steps).toEqual(["consent-consent", "phone", "call", "person"]);
});

it("a team that is gone gives way to that of the branch", () => {
  expect(find(mended("no-team", "person"), "person")?.step.team).toBeUndefined();
});

it("a menu far from people gets a button for them", () => {
  expect(ways(find(mended("no-person", "main"), "main")?.step)).toContain("items.1>person");
});

it("two messages in a row become one", () => {
  const next = mended("many-messages", "two");
  expect(find(next, "one")?.step.say).toEqual(both("Раз\n\nДва"));
  expect(find(next, "two")).toBeUndefined();
});

it("a made-up robot answers with a list of people where a question chooses from it", () => {
  const staff = doc(
    {
      chains: {
        task: [
          { robot: "accounting.employees", as: "staff" },
          { ask: both("Кто?"), as: "employee", answer: { person: "staff.employees" } },
        ],
      },
    },
    "file",
  );
  expect(fakeAnswers(staff, "accounting.employees").employees).toHaveLength(3);
});

it("what nobody can mend with a click has no button", () => {
  const finding: Finding = { severity: "ERROR", code: "circle", step: "one", message: "", fix: [] };
  expect(fixOf(whole, finding)).toBeNull();
});

it("a step is found by its words, its note and its title", () => {
  expect(matching(whole, "ирину", () => "")).toEqual(["two"]);
  expect(matching(whole, "остаток", ({ id }) => (id === "call" ? "Остаток" : ""))).toEqual([
    "call",
  ]);
});
