import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { conditionWords } from "../canvas/stepTitle.ts";
import { begun, changed, redone, undone } from "../state/history.ts";
import en from "../words/en.json";
import ru from "../words/ru.json";
import { conditionOf, sentenceOf } from "./condition.ts";
import { changesOf } from "./difference.ts";
import { type Doc, doc, find, ownerOf, toJson, withStep } from "./document.ts";
import { addAfter, connect, moveStep, pasteSteps, removeSteps } from "./edit.ts";
import { kindOf, kinds, pieces } from "./kinds.ts";
import { linksOf } from "./links.ts";
import { merged } from "./merge.ts";
import { placed, pointOf } from "./place.ts";
import { led, portsOf } from "./ports.ts";
import { valuesOf } from "./values.ts";

const file = {
  scenario: "shop",
  title: { ru: "Магазин", en: "Shop" },
  start: "hello",
  team: "front-desk",
  chains: {
    hello: {
      steps: [
        { id: "greeting", say: { ru: "Здравствуйте.", en: "Hello." } },
        {
          id: "main",
          menu: { ru: "Чем помочь?", en: "How can I help?" },
          items: [{ label: { ru: "Возврат", en: "Return" }, to: "return" }],
        },
      ],
    },
    return: {
      title: { ru: "Возврат", en: "Return" },
      steps: [
        { id: "order", ask: { ru: "Номер?", en: "Number?" }, as: "order", answer: "number" },
        { id: "done", end: "resolved" },
      ],
    },
  },
};
const shop: Doc = doc(file, "file");

describe("a scenario as a document", () => {
  it("goes back into the file with the same keys in the same order", () => {
    expect(JSON.stringify(toJson(shop))).toBe(JSON.stringify(file));
  });

  it("shows by lines where each step leads", () => {
    const lines = linksOf(shop).map(({ from, port, to }) => `${from}.${port}>${to}`);
    expect(lines).toEqual(["greeting.next>main", "main.items.0>order", "order.next>done"]);
  });

  it("gives every step a place and keeps those that have one", () => {
    const all = placed(shop);
    expect(all.chains.every(({ steps }) => steps.every((step) => pointOf(step)))).toBe(true);
    expect(placed(all)).toBe(all);
  });
});

describe("editing", () => {
  it("puts a new step behind the chosen one", () => {
    const { doc: next, id } = addAfter(placed(shop), "say", "greeting");
    expect(next.chains[0]?.steps.map((step) => step.id)).toEqual(["greeting", id, "main"]);
  });

  it("leaves an open way where a step was taken away", () => {
    const next = removeSteps(shop, new Set(["order", "done"]));
    expect(find(next, "main")?.step.items).toEqual([{ label: { ru: "Возврат", en: "Return" } }]);
    expect(next.chains.map(({ name }) => name)).toEqual(["hello"]);
  });

  it("leads a way out to the chain when its first step is meant", () => {
    const open = removeSteps(shop, new Set(["nothing"]));
    const next = connect(open, "main", "items.0", "order");
    expect(find(next, "main")?.step.items).toEqual([
      { label: { ru: "Возврат", en: "Return" }, to: "return" },
    ]);
  });

  it("moves a step up and down among its neighbours", () => {
    const next = moveStep(placed(shop), "main", -1);
    expect(next.chains[0]?.steps.map(({ id }) => id)).toEqual(["main", "greeting"]);
  });

  it("pastes copies under names of their own", () => {
    const order = find(shop, "order")?.step;
    const next = pasteSteps(placed(shop), order ? [order] : [], "done");
    expect(find(next.doc, "order-2")).toBeDefined();
  });

  it("takes back a hundred changes, and typing in one field is one of them", () => {
    let history = begun(shop);
    for (let at = 0; at < 5; at++)
      history = changed(history, { ...shop, own: { ...shop.own, at } }, "title", 1000 + at);
    expect(undone(history).now).toBe(shop);
    expect(redone(undone(history)).now).toBe(history.now);
  });
});

describe("the kinds of steps", () => {
  it("are all in the palette, and each fresh step is of its kind", () => {
    expect(kinds.filter((kind) => !pieces.some((piece) => piece === kind))).toEqual([]);
    for (const kind of kinds) {
      const made = addAfter(placed(shop), kind, "greeting");
      expect(kindOf(find(made.doc, made.id)?.step ?? {})).toBe(kind);
    }
  });

  it("keep every way out that is led somewhere and led nowhere again", () => {
    for (const kind of kinds) {
      const made = addAfter(placed(shop), kind, "greeting");
      const step = find(made.doc, made.id)?.step ?? { id: "" };
      for (const { key, path } of portsOf(step).filter(({ path }) => path.length > 0)) {
        const there = led(step, key, "return");
        expect(portsOf(there).find((port) => port.key === key)?.to).toBe("return");
        const back = led(there, key, "");
        expect([kind, path, kindOf(back)]).toEqual([kind, path, kind]);
      }
    }
  });

  it("a question of a form belongs to the form, under whatever name", () => {
    const made = addAfter(placed(shop), "form", "greeting");
    expect(ownerOf(made.doc, `${made.id}-answer`)).toBe(made.id);
    expect(ownerOf(made.doc, "main")).toBe("main");
  });

  it("what a form asks is known to the steps after it", () => {
    const made = addAfter(placed(shop), "form", "greeting");
    expect(valuesOf(made.doc, "ru")).toContainEqual({ name: "answer", label: "Вопрос" });
  });

  it("a condition on a choice names the answer, not its code", async () => {
    const made = addAfter(placed(shop), "ask", "greeting");
    const step = find(made.doc, made.id)?.step ?? { id: "" };
    const choice = [{ id: "unfit", label: { ru: "Не подошёл размер", en: "Wrong size" } }];
    const label = { ru: "Причина", en: "Reason" };
    const asked = withStep(made.doc, { ...step, as: "why", label, answer: { choice } });
    const values = valuesOf(asked, "ru");
    const words = createInstance({ lng: "ru", resources: { ru: { builder: ru } }, ns: "builder" });
    await words.init();
    expect(conditionWords("why == 'unfit'", { values }, words.getFixedT("ru", "builder"))).toBe(
      "Причина равно «Не подошёл размер»",
    );
  });

  it("what a robot's task is declared to answer is known to the steps after it", () => {
    const made = addAfter(placed(shop), "robot", "greeting");
    const step = find(made.doc, made.id)?.step ?? { id: "" };
    const asked = withStep(made.doc, { ...step, robot: "accounting.vacation", as: "leave" });
    const number = { name: "number", type: "text", required: true, title: "Номер приказа" };
    const vacation = { operation: "vacation", title: "Отпуск", onlyReads: false };
    const operations = [{ ...vacation, inputs: [], outputs: [number] }];
    const robots = [{ robot: "accounting", title: "Учёт", operations }];
    expect(valuesOf(asked, "ru", robots)).toContainEqual({
      name: "leave.number",
      label: "leave · Номер приказа",
    });
  });

  it("what begins a branch makes a branch of its own", () => {
    const { doc: next, id } = addAfter(placed(shop), "words", "greeting", "Новая ветка");
    expect(find(next, id)?.chain.own.on).toEqual({ words: { ru: [], en: [] } });
    expect(next.chains).toHaveLength(3);
  });
});

describe("two authors", () => {
  const mine = addAfter(shop, "say", "greeting").doc;
  const theirs = removeSteps(shop, new Set(["done"]));

  it("keep the changes of both when they touched different steps", () => {
    const { doc: both, clashes } = merged(shop, mine, theirs, true);
    expect(clashes).toEqual([]);
    expect(changesOf(shop, both).map(({ kind }) => kind)).toEqual(["added", "removed"]);
  });

  it("are told of the step that both changed", () => {
    const say = (words: string) =>
      doc(JSON.parse(JSON.stringify(toJson(shop)).replace("Hello.", words)), "file");
    expect(merged(shop, say("Hi."), say("Good day."), true).clashes).toEqual(["greeting"]);
  });
});

describe("a condition", () => {
  const known = new Set(["days", "employee.daysLeft"]);

  it.each([
    "days <= employee.daysLeft",
    "known(days) && days > 3",
    "days == 'two' || !known(days)",
  ])("%s is a sentence and the same text again", (text) => {
    const sentence = sentenceOf(text);
    expect(sentence && conditionOf(sentence, known)).toBe(text);
  });

  it("that is more than a sentence is left to whoever can write it", () => {
    expect(sentenceOf("(a || b) && c")).toBeNull();
  });
});

it("says everything in both languages", () => {
  const keys = (words: object, at = ""): string[] =>
    Object.entries(words).flatMap(([key, one]) =>
      typeof one === "object" && one !== null ? keys(one, `${at}.${key}`) : [`${at}.${key}`],
    );
  expect(keys(en)).toEqual(keys(ru));
});
