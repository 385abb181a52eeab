import { call, nothing } from "../../api/call.ts";
import { named } from "../../api/named.ts";
import { page } from "../../api/page.ts";
import {
  amount,
  flag,
  instant,
  list,
  maybe,
  oneOf,
  otherwise,
  type Parsed,
  shape,
  text,
} from "../../api/parse.ts";
import { type Doc, doc, toJson } from "../model/document.ts";
import { json } from "../model/json.ts";

const titles = shape({ ru: text, en: text });

const line = shape({
  id: text,
  name: text,
  title: titles,
  number: maybe(amount),
  changed: flag,
  changedAt: instant,
  changedBy: maybe(named),
  inboxes: list(text),
});
export type ScenarioLine = Parsed<typeof line>;

export const draftAnswer = shape({
  id: text,
  version: amount,
  document: doc,
  changedAt: instant,
  changedBy: maybe(named),
  published: maybe(amount),
  changed: flag,
});
export type Draft = Parsed<typeof draftAnswer>;

const finding = shape({
  severity: oneOf("ERROR", "WARNING"),
  code: text,
  step: maybe(text),
  message: text,
  fix: list(shape({ op: text, path: text, value: otherwise(json, null) })),
});
export type Finding = Parsed<typeof finding>;

const version = shape({
  number: amount,
  at: instant,
  by: maybe(named),
  note: text,
  answers: flag,
  talks: amount,
});
export type Version = Parsed<typeof version>;

const decision = shape({
  number: amount,
  share: amount,
  at: instant,
  by: maybe(named),
  note: text,
  what: oneOf("published", "trial", "rolled-back", "ended", "dropped"),
});
export type Decision = Parsed<typeof decision>;

const publication = shape({
  number: maybe(amount),
  trial: maybe(shape({ number: amount, share: amount, since: instant })),
  planned: maybe(decision),
  gate: maybe(amount),
  log: list(decision),
});
export type Publication = Parsed<typeof publication>;

/** When a version begins to answer, and what part of the customers; now and all if absent. */
export type Launch = { at?: string; share?: number };

const template = shape({ key: text, title: titles, description: titles, tests: amount });
/** What a robot's task takes or gives, as its author has declared it. */
const field = shape({ name: text, type: text, required: flag, title: text });
export type RobotField = Parsed<typeof field>;

const robot = shape({
  robot: text,
  title: text,
  operations: list(
    shape({
      operation: text,
      title: text,
      onlyReads: flag,
      inputs: otherwise(list(field), []),
      outputs: otherwise(list(field), []),
    }),
  ),
});
export type Robot = Parsed<typeof robot>;

const path = "/api/scenarios";
const of = (id: string) => `${path}/${id}`;
const limit = 200;

export const scenarios = {
  all: () => call("GET", path, page(line), { query: { limit } }),
  templates: () => call("GET", `${path}/templates`, page(template)),
  template: (key: string) =>
    call("GET", `${path}/templates/${key}`, shape({ key: text, document: doc })),
  begin: (body: { title?: { ru: string }; template?: string; yaml?: string }) =>
    call("POST", path, shape({ id: text }), { body }),
  rename: (id: string, ru: string, en: string) =>
    call("PUT", `${of(id)}/title`, nothing, { body: { ru, en } }),
  open: (id: string) => call("GET", `${of(id)}/draft`, draftAnswer),
  save: (id: string, base: number, whole: Doc) =>
    call("PUT", `${of(id)}/draft`, shape({ version: amount, changedAt: instant }), {
      body: { version: base, document: toJson(whole) },
    }),
  check: (id: string, whole: Doc, signal: AbortSignal) =>
    call("POST", `${of(id)}/checks`, shape({ problems: list(finding) }), {
      body: { document: toJson(whole) },
      signal,
    }),
  versions: (id: string) => call("GET", `${of(id)}/versions`, page(version), { query: { limit } }),
  version: (id: string, number: number) =>
    call("GET", `${of(id)}/versions/${number}`, shape({ number: amount, document: doc })),
  publish: (id: string, base: number, note: string, launch: Launch = {}) =>
    call("POST", `${of(id)}/versions`, shape({ number: amount }), {
      body: { version: base, note, ...launch },
    }),
  goBack: (id: string, number: number) =>
    call("PUT", `${of(id)}/publication`, nothing, { body: { number } }),
  publication: (id: string) => call("GET", `${of(id)}/publication`, publication),
  endTrial: (id: string) => call("DELETE", `${of(id)}/publication/trial`, nothing),
  dropPlan: (id: string) => call("DELETE", `${of(id)}/publication/plan`, nothing),
  allowWorse: (id: string, most: number | null) =>
    call("PUT", `${of(id)}/publication/gate`, nothing, { body: { most } }),
  file: (id: string) => `${of(id)}/file`,
  robots: () => call("GET", "/api/robots", page(robot)),
};
