import { describe, expect, it } from "vitest";
import { fieldFrom, keyFrom } from "./names.ts";
import { givenOf, isCalledBack, namesIn, sameTask, withGiven } from "./operation.ts";
import { everyPathOf, pathOf, seenFrom } from "./pick.ts";
import { placeIn } from "./place.ts";
import { joinProjection, splitProjection } from "./projection.ts";
import { pickedPart, pickedRow } from "./target.ts";
import { branches, glimpse, mostParts, opensFirst } from "./tree.ts";
import { typedValue } from "./typedValue.ts";

describe("the way to a value", () => {
  it("names fields and counts places", () => {
    expect(pathOf(["employees", 0, "name"])).toBe("employees[0].name");
    expect(pathOf([2, "id"])).toBe("$[2].id");
    expect(pathOf([])).toBe("$");
  });

  it("quotes names that the language would read otherwise", () => {
    expect(pathOf(["дней осталось", "or", "x-y"])).toBe("`дней осталось`.`or`.`x-y`");
    expect(pathOf(["a`b"])).toBe('$lookup($, "a`b")');
  });

  it("goes through every item of a list", () => {
    expect(everyPathOf(["employees", 3, "name"])).toBe("employees.name");
    expect(everyPathOf([0, "name"])).toBe("name");
  });

  it("is shorter from where the expression already stands", () => {
    expect(seenFrom("error", "error.code")).toBe("code");
    expect(seenFrom("error", "status")).toBe("$$.status");
    expect(seenFrom("", "status")).toBe("status");
  });
});

describe("an expression as fields", () => {
  it.each([
    "error.{'code': code, 'message': message}",
    "{'a': x.{'b': 'c, d'}, 'e': [f, g]}",
    "{'sum': $number(sum) / 2, 'sign': $match(text, /[{,]/)[0].match}",
    "`two words`.{'a': 1}",
  ])("is read and written again: %s", (expression) => {
    const read = splitProjection(expression);
    expect(read).not.toBeNull();
    expect(read && joinProjection(read)).toBe(expression);
  });

  it("keeps commas and brackets of words, lists and patterns inside of their field", () => {
    expect(splitProjection("{'a': 'x, y', 'b': [1, 2], 'c': $f({'d': 1}, 2)}")?.fields).toEqual([
      ["a", "'x, y'"],
      ["b", "[1, 2]"],
      ["c", "$f({'d': 1}, 2)"],
    ]);
  });

  it.each([
    "employees",
    "a & {'b': 1}",
    "orders{'x': 1}",
    "{'a': 'never ends}",
    "{$k: 1}",
    "{'a': 1}.a",
  ])("is only text when it makes no plain object: %s", (expression) =>
    expect(splitProjection(expression)).toBeNull(),
  );

  it("keeps a field that has no formula yet", () => {
    expect(joinProjection({ base: "", fields: [["a", ""]] })).toBe("{'a': null}");
    expect(splitProjection("{'a': null}")?.fields).toEqual([["a", ""]]);
  });

  it("stands in lines when it is long", () => {
    const fields = ["one", "two", "three", "four"].map((name): [string, string] => [
      name,
      "a.very.long.path",
    ]);
    expect(joinProjection({ base: "", fields })).toContain("{\n  'one': a.very.long.path,\n");
  });
});

describe("a value chosen in the answer", () => {
  const row = (name: string, type: string, formula = "") => ({
    name,
    type,
    required: false,
    ru: "",
    en: "",
    formula,
  });
  const rows = [row("number", "text"), row("names", "list")];

  it("goes into the field that waits for it", () => {
    const target = { kind: "output", name: "number" } as const;
    const [first, second] = pickedRow(rows, "", target, ["order", "no"], "5");
    expect([first?.formula, second?.formula]).toEqual(["order.no", ""]);
  });

  it("is a list where a list is wanted", () => {
    const target = { kind: "output", name: "names" } as const;
    const [, second] = pickedRow(rows, "", target, ["people", 0, "name"], "И");
    expect(second?.formula).toBe("[people.name]");
  });

  it("makes a field of its own kind where none waits", () => {
    const made = pickedRow(rows, "data", { kind: "new" }, ["data", "begin date"], "2026-02-05");
    expect(made.at(-1)).toEqual(row("beginDate", "date", "`begin date`"));
  });

  it("tells where the list of files is by a file of it", () => {
    const target = { kind: "part", of: "files", name: "name" } as const;
    expect(pickedPart({}, target, ["documents", 1, "title"]).files).toBe(
      "documents.{'name': title, 'url': null}",
    );
  });

  it("is the reason of a refusal", () => {
    const old = { refusal: "error.{'code': code, 'message': null}" };
    const target = { kind: "part", of: "refusal", name: "message" } as const;
    expect(pickedPart(old, target, ["error", "text"]).refusal).toBe(
      "error.{'code': code, 'message': text}",
    );
  });
});

describe("what a task gives", () => {
  it("is what the answer says and what is declared", () => {
    const operation = { answer: "{'a': x}", outputs: { b: { type: "date" } } };
    const rows = givenOf(operation, splitProjection(operation.answer));
    expect(rows?.map(({ name, type, formula }) => [name, type, formula])).toEqual([
      ["a", "", "x"],
      ["b", "date", ""],
    ]);
  });

  it("has no fields when the answer is written as a whole", () => {
    expect(givenOf({ answer: "$" }, splitProjection("$"))).toBeNull();
  });

  it("forgets what is taken away, in both places", () => {
    const operation = { answer: "{'a': x}", outputs: { a: { type: "text" } }, method: "GET" };
    expect(withGiven(operation, "", [])).toEqual({ method: "GET" });
  });
});

it("a task is the same in whatever order it is written", () => {
  const task = { method: "GET", title: { ru: "а", en: "b" }, sample: [{ x: 1, y: 2 }] };
  const again = { sample: [{ y: 2, x: 1 }], title: { en: "b", ru: "а" }, method: "GET" };
  expect(sameTask(task, again)).toBe(true);
  expect(sameTask(task, { ...again, method: "POST" })).toBe(false);
});

describe("an answer as a tree", () => {
  const all = () => true;

  it("shows parts under what is open", () => {
    const lines = branches({ a: [1], b: "x" }, all);
    expect(lines.map(({ level, name, size }) => [level, name, size])).toEqual([
      [1, "", 2],
      [2, "a", 1],
      [3, "0", null],
      [2, "b", null],
    ]);
    expect(branches({ a: [1] }, ({ steps }) => steps.length < 1)).toHaveLength(2);
  });

  it("stands open where an example of each thing is seen", () => {
    const lines = branches({ list: [{ a: "x" }, { a: "y" }] }, ({ steps }) => opensFirst(steps));
    expect(lines.map(({ name, open }) => [name, open])).toEqual([
      ["", true],
      ["list", true],
      ["0", true],
      ["a", false],
      ["1", false],
    ]);
    expect(glimpse({ id: 1, post: "Инженер", name: "Иванов" })).toEqual(["Иванов"]);
    expect(glimpse({ id: 1, post: "Инженер", city: "Тула" })).toEqual(["Инженер", "Тула"]);
  });

  it("says how many parts of a long list it leaves out", () => {
    const [first, ...rest] = branches(
      Array.from({ length: mostParts + 3 }, () => 1),
      all,
    );
    expect(first?.left).toBe(3);
    expect(rest).toHaveLength(mostParts);
  });
});

describe("names", () => {
  it("are made of what people say", () => {
    expect(keyFrom("Учётная система № 1")).toBe("uchetnaya-sistema-1");
    expect(fieldFrom("Дней осталось", new Set())).toBe("dneyOstalos");
    expect(fieldFrom("id", new Set(["id"]))).toBe("id2");
  });

  it("of inputs are found in a path", () => {
    expect(namesIn("employees/{employee}/vacations/{year}")).toEqual(["employee", "year"]);
  });
});

describe("the place of a mistake", () => {
  it("is a line and a sign", () => {
    expect(placeIn("{\n 'a': )\n}", 9)).toMatchObject({ line: 2, column: 7, wrong: ")" });
    expect(placeIn("a", null)).toBeNull();
  });
});

describe("what is typed to try a task", () => {
  it("becomes a value of its kind", () => {
    expect(typedValue("money", "1 500,50 USD")).toEqual({
      ok: true,
      value: { amount: 1500.5, currency: "USD" },
    });
    expect(typedValue("number", "12,5")).toEqual({ ok: true, value: 12.5 });
    expect(typedValue("period", "2026-02-05 2026-02-18")).toEqual({
      ok: true,
      value: { from: "2026-02-05", to: "2026-02-18" },
    });
    expect(typedValue("text", " ")).toEqual({ ok: true, value: undefined });
  });

  it("is told when it cannot be", () => {
    expect(typedValue("number", "много")).toEqual({ ok: false, wanted: "number" });
    expect(typedValue("list", "[1,")).toEqual({ ok: false, wanted: "json" });
  });
});

describe("a robot with long tasks", () => {
  const taking = (later?: { by: string }) => ({
    operations: { pay: { path: "pay", ...(later && { later }) } },
  });

  it("is called back when one of them says so", () => {
    expect(isCalledBack(taking({ by: "callback" }))).toBe(true);
    expect(isCalledBack(taking({ by: "poll" }))).toBe(false);
    expect(isCalledBack(taking())).toBe(false);
  });
});
