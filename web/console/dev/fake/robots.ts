import { type Fields, isFields, isList, type Json, json } from "../../src/builder/model/json.ts";
import { splitProjection } from "../../src/robots/model/projection.ts";
import { accounting, answers, log } from "./robotSamples.ts";
import { type Asked, No, type Route } from "./route.ts";

type Kept = {
  id: string;
  version: number;
  definition: Fields;
  connection: Fields;
  usedBy: Fields[];
  changedAt: string;
};

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** The robots of the fake house. Its expressions know paths, words and objects, no more. */
class Workshop {
  robots: Kept[] = [
    {
      id: "rb1",
      version: 3,
      definition: accounting,
      connection: {
        address: "https://accounting.schetovod.example/api/",
        signIn: { kind: "basic", user: "otklik" },
        secretSet: true,
      },
      usedBy: [{ id: "s1", title: "Счётовод" }],
      changedAt: ago(300),
    },
  ];
  waiting = [
    {
      runId: "run-w1",
      robot: "accounting",
      robotTitle: "Учётная система",
      operation: "vacation",
      title: "Оформить отпуск",
      conversationId: "k1",
      number: 4181,
      inputs: [
        { title: "Сотрудник", value: "Иванов И. И." },
        { title: "Период", value: "5 февраля — 18 февраля 2026" },
        { title: "Сумма", value: "118 400,00 ₽" },
      ],
      since: ago(7),
    },
  ];

  find(id = ""): Kept {
    const kept = this.robots.find((one) => one.id === id);
    if (!kept) throw new No(404, "not-found", "Такого робота нет.");
    return kept;
  }

  locked({ parts, body }: Asked): Kept {
    const kept = this.find(parts[0]);
    if (body.version !== kept.version)
      throw new No(409, "robot-changed", "Робота уже изменил кто-то другой.");
    kept.version++;
    kept.changedAt = ago(0);
    return kept;
  }
}

const shops = new WeakMap<object, Workshop>();
const shop = ({ world }: Asked): Workshop => {
  if (world.talks.length === 0) return Object.assign(new Workshop(), { robots: [], waiting: [] });
  const known = shops.get(world.talks) ?? new Workshop();
  shops.set(world.talks, known);
  return known;
};
const page = (items: unknown[]) => ({ items, next: null });
const one = /^\/api\/robots\/([^/]+)$/;

export const robotRoutes: Route[] = [
  ["GET", /^\/api\/document-forms$/, () => page([])],
  [
    "GET",
    /^\/api\/robots\/overview$/,
    (asked) =>
      page(
        shop(asked).robots.map(({ id, definition, connection }) => ({
          id,
          robot: definition.robot,
          title: isFields(definition.title) ? definition.title.ru : "",
          address: connection.address,
          signIn: connection.signIn,
          secretSet: connection.secretSet,
          trial: definition.trial === true,
          operations: Object.keys(isFields(definition.operations) ? definition.operations : {})
            .length,
          state: connection.address ? "ready" : "not-connected",
          ...(id === "rb1"
            ? { runs: 412, done: 380, refused: 21, failed: 9, waiting: 2, medianMillis: 640 }
            : { runs: 0, done: 0, refused: 0, failed: 0, waiting: 0 }),
          cost: id === "rb1" ? [{ amount: "950.00", currency: "RUB" }] : [],
        })),
      ),
  ],
  ["GET", /^\/api\/robots\/approvals$/, (asked) => page(shop(asked).waiting)],
  [
    "PUT",
    /^\/api\/robots\/runs\/([^/]+)\/approval$/,
    (asked) => {
      const own = shop(asked);
      own.waiting = own.waiting.filter(({ runId }) => runId !== asked.parts[0]);
      return null;
    },
  ],
  [
    "GET",
    /^\/api\/robots\/runs\/([^/]+)$/,
    ({ parts }) => log(ago).find(({ id }) => id === parts[0]),
  ],
  [
    "GET",
    /^\/api\/robots\/([^/]+)\/runs$/,
    ({ query }) =>
      page(
        log(ago).filter(
          ({ status, operation }) =>
            [null, "", status].includes(query.get("status")) &&
            [null, "", operation].includes(query.get("operation")),
        ),
      ),
  ],
  [
    "POST",
    /^\/api\/robots\/previews$/,
    ({ body }) => {
      const value = found(String(body.expression), json(body.input, "input"));
      if (value !== broken) return { value };
      return { problem: { message: "Формула не дописана", position: 3 } };
    },
  ],
  [
    "POST",
    /^\/api\/robots\/([^/]+)\/trials$/,
    ({ body }) => {
      const operation = json(body.operation, "operation");
      const task = isFields(operation) ? operation : {};
      const answer = answers[String(task.path).split("/")[0] ?? ""] ?? { ok: true };
      const whole = JSON.stringify(answer);
      return {
        request: {
          method: task.method,
          url: `https://accounting.schetovod.example/api/${task.path}`,
          headers: [
            { name: "Authorization", value: "••••" },
            { name: "Accept", value: "application/json" },
          ],
          body: task.method === "GET" ? null : JSON.stringify(body.inputs, null, 2),
        },
        ...(body.send === true && {
          answer: {
            status: 200,
            type: "application/json",
            millis: 412,
            size: whole.length,
            text: whole,
            json: answer,
          },
          outcome: { kind: "done", values: found(String(task.answer ?? "{}"), answer), files: [] },
        }),
      };
    },
  ],
  [
    "POST",
    /^\/api\/robots$/,
    (asked) => {
      const definition = json(asked.body, "robot");
      const made: Kept = {
        id: `rb${Date.now()}`,
        version: 1,
        definition: isFields(definition) ? definition : {},
        connection: { address: null, signIn: { kind: "none" }, secretSet: false },
        usedBy: [],
        changedAt: ago(0),
      };
      shop(asked).robots.push(made);
      return made;
    },
  ],
  ["GET", one, (asked) => shop(asked).find(asked.parts[0])],
  [
    "PUT",
    one,
    (asked) => {
      const kept = shop(asked).locked(asked);
      const definition = json(asked.body.definition, "definition");
      if (isFields(definition)) kept.definition = definition;
      return kept;
    },
  ],
  [
    "PUT",
    /^\/api\/robots\/([^/]+)\/connection$/,
    (asked) => {
      const kept = shop(asked).locked(asked);
      const { address, signIn, secret } = asked.body;
      const same = kept.connection.address === address;
      kept.connection = {
        address: json(address, "address"),
        signIn: json(signIn, "signIn"),
        secretSet: secret !== undefined || (same && kept.connection.secretSet === true),
      };
      return kept;
    },
  ],
  [
    "DELETE",
    one,
    (asked) => {
      const own = shop(asked);
      own.robots = own.robots.filter(({ id }) => id !== asked.parts[0]);
      return null;
    },
  ],
];

const broken = Symbol("broken");

function found(expression: string, input: Json): Json | typeof broken {
  const text = expression.trim();
  const object = splitProjection(text);
  if (object && object.base === "" && text.startsWith("{"))
    return Object.fromEntries(
      object.fields.map(([name, formula]): [string, Json] => {
        const value = found(formula || "null", input);
        return [name, value === broken ? null : value];
      }),
    );
  if (/^\[.*\]$/s.test(text)) {
    const value = found(text.slice(1, -1), input);
    return value === broken || isList(value) ? value : [value];
  }
  if (text === "$") return input;
  if (!/^[\w.[\]]+$/.test(text)) return broken;
  return text
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<Json>((at, step) => {
      if (isList(at) && /^\d+$/.test(step)) return at[Number(step)] ?? null;
      if (isList(at)) return at.map((each) => (isFields(each) ? (each[step] ?? null) : null));
      return isFields(at) ? (at[step] ?? null) : null;
    }, input);
}
