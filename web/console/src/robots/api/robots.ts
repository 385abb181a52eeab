import { call, nothing } from "../../api/call.ts";
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
import { type Fields, fields } from "../../builder/model/json.ts";

export const signInKinds = ["none", "basic", "bearer", "api-key", "oauth2", "mtls"] as const;
const signInKind = oneOf(...signInKinds);

const cost = shape({ amount: text, currency: text });
export type Cost = Parsed<typeof cost>;

const line = shape({
  id: text,
  robot: text,
  title: text,
  address: maybe(text),
  signIn: shape({ kind: signInKind }),
  secretSet: flag,
  trial: flag,
  operations: amount,
  state: oneOf("ready", "not-connected", "paused"),
  pausedUntil: maybe(instant),
  runs: amount,
  done: amount,
  refused: amount,
  failed: amount,
  waiting: amount,
  medianMillis: maybe(amount),
  cost: otherwise(list(cost), []),
});
export type RobotLine = Parsed<typeof line>;

const signIn = shape({
  kind: signInKind,
  user: maybe(text),
  place: maybe(oneOf("header", "query")),
  name: maybe(text),
  tokenUrl: maybe(text),
  clientId: maybe(text),
  scope: maybe(text),
  certificate: maybe(text),
});
export type SignIn = Parsed<typeof signIn>;

const connection = shape({
  address: maybe(text),
  signIn,
  secretSet: flag,
  signingSecretSet: otherwise(flag, false),
  certificate: maybe(shape({ subject: text, until: text })),
});
export type Connection = Parsed<typeof connection>;

const detail = shape({
  id: text,
  version: amount,
  definition: fields,
  connection,
  usedBy: otherwise(list(shape({ id: text, title: text })), []),
  changedAt: instant,
});
export type Robot = Parsed<typeof detail>;

export type Connecting = {
  version: number;
  address: string;
  signIn: { [name: string]: string };
  secret?: string;
  signingSecret?: string;
};

const path = "/api/robots";
const of = (id: string) => `${path}/${id}`;

export const robots = {
  overview: (days: number) => call("GET", `${path}/overview`, page(line), { query: { days } }),
  add: (definition: Fields) => call("POST", path, detail, { body: definition }),
  load: (yaml: string) =>
    call("POST", path, detail, { body: new Blob([yaml], { type: "application/yaml" }) }),
  open: (id: string) => call("GET", of(id), detail),
  save: (id: string, version: number, definition: Fields) =>
    call("PUT", of(id), detail, { body: { version, definition } }),
  connect: (id: string, body: Connecting) => call("PUT", `${of(id)}/connection`, detail, { body }),
  remove: (id: string) => call("DELETE", of(id), nothing),
  file: (id: string) => `${of(id)}/file`,
};
