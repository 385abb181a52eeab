import { expect, it } from "vitest";
import type { FiguresAnswer } from "../api/figures.ts";
import { doc } from "./document.ts";
import { figuresOf, painOf, wayKey, widthOf } from "./figures.ts";

const drawn = doc(
  {
    scenario: "leave",
    start: "main",
    chains: {
      main: [
        { id: "menu", menu: { ru: "Чем помочь?" }, items: [] },
        { id: "form", form: { ru: "Спрошу" }, fields: [{ as: "who" }, { as: "when" }] },
        { id: "bye", end: "resolved" },
      ],
    },
  },
  "doc",
);

const counted: FiguresAnswer["steps"][number] = {
  step: "menu",
  entered: 100,
  visits: 120,
  lost: 10,
  medianSeconds: 12,
  misses: 3,
  handedOff: 0,
  few: false,
};

function answer(more: Partial<FiguresAnswer>): FiguresAnswer {
  const whole = { entered: 100, completed: 60, handedOff: 5, lost: 20, misses: 3 };
  return {
    since: null,
    versions: [1],
    whole,
    steps: [],
    edges: [],
    surveys: [],
    weak: [],
    ...more,
  };
}

it("counts a form's questions with the form: people once, losses and time together", () => {
  const steps = [
    { ...counted, step: "form-when", entered: 70, lost: 4, medianSeconds: 30 },
    { ...counted, step: "form", entered: 90, lost: 0, medianSeconds: null },
    { ...counted, step: "form-who", entered: 91, lost: 6, medianSeconds: 20 },
  ];
  expect(figuresOf(answer({ steps }), drawn).steps.get("form")).toEqual({
    entry: "form",
    steps: ["form-when", "form", "form-who"],
    entered: 90,
    lost: 10,
    seconds: 50,
    misses: 9,
    handedOff: 0,
    few: false,
  });
});

it("weighs the ways between drawn steps and forgets those inside one", () => {
  const edges = [
    { from: "menu", to: "form", sessions: 90 },
    { from: "form", to: "form-who", sessions: 90 },
    { from: "form-who", to: "bye", sessions: 2 },
    { from: "form-when", to: "bye", sessions: 60 },
  ];
  const { ways, most } = figuresOf(answer({ edges }), drawn);
  expect([...ways.keys()]).toEqual([wayKey("menu", "form"), wayKey("form", "bye")]);
  expect(ways.get(wayKey("form", "bye"))).toEqual({
    from: ["form-who", "form-when"],
    to: ["bye"],
    sessions: 62,
  });
  expect(most).toBe(90);
});

it("ranks weak spots by people lost, then by their share, and names the drawn step", () => {
  const weak = [
    { step: "menu", lost: 4, share: 0.04, reason: "", advice: "" },
    { step: "form-who", lost: 6, share: 0.1, reason: "", advice: "" },
    { step: "bye", lost: 4, share: 0.2, reason: "", advice: "" },
  ];
  const ranked = figuresOf(answer({ weak }), drawn).weak;
  expect(ranked.map(({ step }) => step)).toEqual(["form-who", "bye", "menu"]);
  expect(ranked[0]?.owner).toBe("form");
});

it("says nothing of few people, however many of them left", () => {
  const pain = (more: Partial<FiguresAnswer["steps"][number]>) => {
    const found = figuresOf(answer({ steps: [{ ...counted, ...more }] }), drawn).steps.get("menu");
    return found && painOf(found);
  };
  expect(pain({ entered: 10, lost: 9, few: true })).toBe("none");
  expect(pain({ lost: 4 })).toBe("none");
  expect(pain({ lost: 10 })).toBe("some");
  expect(pain({ lost: 30 })).toBe("much");
});

it("draws the most used way widest and an unused one as thin as ever", () => {
  expect(widthOf(0, 90)).toBe(1.5);
  expect(widthOf(90, 90)).toBe(8);
  expect(widthOf(0, 0)).toBe(1.5);
});
