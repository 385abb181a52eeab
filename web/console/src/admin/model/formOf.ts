import type { ModelForm, ModelSet, VectorForm, VectorSetup } from "../../api/admin/model.ts";

export type ModelTyped = {
  kind: string;
  address: string;
  name: string;
  tokenAddress: string;
  scope: string;
  folder: string;
  secret: string;
  priceIn: string;
  priceOut: string;
  currency: string;
  budget: string;
  patienceSeconds: string;
  uses: string[];
  /** Only where vectors are set up: where they come from. */
  source: string;
  path: string;
  millis: string;
};

/** Where the known services stand; only a proposal. */
const places = {
  openai: { address: "", tokenAddress: "", scope: "" },
  gigachat: {
    address: "https://gigachat.devices.sberbank.ru/api/v1",
    tokenAddress: "https://ngw.devices.sberbank.ru:9443/api/v2/oauth",
    scope: "GIGACHAT_API_B2B",
  },
  yandex: { address: "https://ai.api.cloud.yandex.net/v1", tokenAddress: "", scope: "" },
} as const;

export function kindOf(kind: string): keyof typeof places {
  return kind === "gigachat" || kind === "yandex" ? kind : "openai";
}

export function placesOf(kind: string): (typeof places)[keyof typeof places] {
  return places[kindOf(kind)];
}

export function typedOf(set: ModelSet | null): ModelTyped {
  return {
    kind: set?.kind ?? "openai",
    address: set?.address ?? "",
    name: set?.name ?? "",
    tokenAddress: set?.tokenAddress ?? "",
    scope: set?.scope ?? "",
    folder: set?.folder ?? "",
    secret: "",
    priceIn: set?.priceIn ?? "0",
    priceOut: set?.priceOut ?? "0",
    currency: set?.currency ?? "RUB",
    budget: set?.budget ?? "0",
    patienceSeconds: String(set?.patienceSeconds ?? 20),
    uses: set?.uses ?? [],
    source: "",
    path: "",
    millis: "",
  };
}

export function vectorsTypedOf({ set }: VectorSetup): ModelTyped {
  return {
    ...typedOf(set.connection),
    source: set.kind,
    path: set.path ?? "",
    millis: String(set.millis),
  };
}

export function sourceOf(source: string): VectorForm["kind"] {
  return source === "onnx" || source === "endpoint" ? source : "off";
}

export function vectorFormOf(typed: ModelTyped): VectorForm {
  const kind = sourceOf(typed.source);
  const millis = numberOf(typed.millis);
  if (kind === "off") return { kind };
  return kind === "onnx"
    ? { kind, millis, path: typed.path }
    : { kind, millis, connection: { ...formOf(typed), priceOut: 0, uses: [] } };
}

/** A number as people type it, with a comma or a point; NaN if it is none. */
export function numberOf(typed: string): number {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

export function formOf(typed: ModelTyped): ModelForm {
  const kind = kindOf(typed.kind);
  const currency = typed.currency === "USD" || typed.currency === "EUR" ? typed.currency : "RUB";
  return {
    kind,
    address: typed.address,
    name: typed.name,
    tokenAddress: kind === "gigachat" ? typed.tokenAddress : null,
    scope: kind === "gigachat" ? typed.scope : null,
    folder: kind === "yandex" ? typed.folder : null,
    priceIn: numberOf(typed.priceIn),
    priceOut: numberOf(typed.priceOut),
    currency,
    budget: numberOf(typed.budget),
    patienceSeconds: numberOf(typed.patienceSeconds),
    uses: typed.uses,
    ...(typed.secret === "" ? {} : { secret: typed.secret }),
  };
}
