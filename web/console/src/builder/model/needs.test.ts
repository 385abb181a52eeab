import { expect, it } from "vitest";
import { doc } from "./document.ts";
import { needsOf } from "./needs.ts";

const inn = { ru: "ИНН", en: "INN" };
const who = { ru: "Кто идёт в отпуск?", en: "Who goes on leave?" };

const leave = doc(
  {
    team: "front-desk",
    chains: {
      main: [
        { id: "hours", hours: "any" },
        {
          id: "form",
          form: { ru: "Спрошу" },
          fields: [
            { as: "inn", ask: who, label: inn },
            { as: "who", ask: who },
          ],
        },
        { id: "person", contact: ["name", "phone"] },
        { id: "look", robot: "accounting.balance", as: "account" },
      ],
      payroll: {
        team: "payroll",
        steps: [
          { id: "again", robot: "accounting.balance", as: "account" },
          { id: "tell", notify: { ru: "Отпуск" }, team: "taxes" },
        ],
      },
    },
  },
  "doc",
);

it("lists what is asked by the name of its answer, or else by the question", () => {
  expect(needsOf(leave).asks).toEqual([inn, who]);
  expect(needsOf(leave).contacts).toEqual(["name", "phone"]);
});

it("names each team and each task of a robot once, and not the whole company", () => {
  expect(needsOf(leave).teams).toEqual(["front-desk", "payroll", "taxes"]);
  expect(needsOf(leave).robots).toEqual(["accounting.balance"]);
});
