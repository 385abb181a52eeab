import { call, nothing } from "../call.ts";
import { page } from "../page.ts";
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
} from "../parse.ts";

const set = shape({
  kind: oneOf("openai", "gigachat", "yandex"),
  address: text,
  name: text,
  tokenAddress: maybe(text),
  scope: maybe(text),
  folder: maybe(text),
  priceIn: text,
  priceOut: text,
  currency: oneOf("RUB", "USD", "EUR"),
  budget: text,
  patienceSeconds: amount,
  uses: list(text),
});

const setup = shape({
  set: maybe(set),
  hasSecret: flag,
  spent: otherwise(amount, 0),
  asked: otherwise(amount, 0),
  rests: flag,
});

const vectors = shape({
  set: shape({
    kind: oneOf("off", "onnx", "endpoint"),
    path: maybe(text),
    millis: amount,
    connection: maybe(set),
  }),
  state: oneOf("off", "opening", "ready", "broken"),
  size: amount,
  hasSecret: flag,
  runtime: text,
  hasRuntime: flag,
  wanted: amount,
  made: amount,
  with: amount,
  without: amount,
  spent: otherwise(amount, 0),
  asked: otherwise(amount, 0),
  rests: flag,
  fault: maybe(text),
});

const checked = shape({
  good: flag,
  sentence: text,
  size: amount,
  millis: amount,
  megabytes: maybe(amount),
});

const trial = shape({ good: flag, sentence: text, millis: amount, answer: maybe(text) });

const asked = shape({
  call: shape({
    id: text,
    at: instant,
    model: text,
    tokensIn: amount,
    tokensOut: amount,
    cost: amount,
    currency: text,
    millis: maybe(amount),
    attempts: amount,
    outcome: text,
  }),
  use: text,
  outcome: text,
});

export type ModelSet = Parsed<typeof set>;
export type ModelSetup = Parsed<typeof setup>;
export type ModelTrial = Parsed<typeof trial>;
export type ModelCall = Parsed<typeof asked>;

/** What is sent: a secret that is not given stays as it is. */
export type ModelForm = Omit<ModelSet, "priceIn" | "priceOut" | "budget"> & {
  priceIn: number;
  priceOut: number;
  budget: number;
  secret?: string;
};

export type VectorSetup = Parsed<typeof vectors>;
export type VectorsChecked = Parsed<typeof checked>;

export type VectorForm = {
  kind: VectorSetup["set"]["kind"];
  path?: string;
  millis?: number;
  connection?: ModelForm;
};

const path = "/api/model";

/** The optional language model. */
export const model = {
  get: () => call("GET", path, setup),
  put: (body: ModelForm) => call("PUT", path, nothing, { body }),
  try: () => call("POST", `${path}/trials`, trial, { body: {} }),
  vectors: () => call("GET", `${path}/vectors`, vectors),
  putVectors: (body: VectorForm) => call("PUT", `${path}/vectors`, checked, { body }),
  tryVectors: () => call("POST", `${path}/vectors/trials`, checked, { body: {} }),
  calls: (after: string | null) =>
    call("GET", `${path}/calls`, page(asked), { query: { after, limit: 20 } }),
};
