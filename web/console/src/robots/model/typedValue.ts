import { type Json, json } from "../../builder/model/json.ts";

type Read =
  | { ok: true; value: Json | undefined }
  | { ok: false; wanted: "number" | "money" | "period" | "json" };

/** What somebody typed as a value of a kind, the way scenarios know it. */
export function typedValue(kind: string, typed: string): Read {
  const text = typed.trim();
  if (text === "") return { ok: true, value: undefined };
  switch (kind) {
    case "number": {
      const value = numberIn(text);
      return value === null ? { ok: false, wanted: "number" } : { ok: true, value };
    }
    case "money": {
      const found = /^([\d\s.,]+?)\s*([A-Z]{3})?$/.exec(text);
      const amount = numberIn(found?.[1] ?? "");
      if (text.startsWith("{")) return read(text);
      if (!found || amount === null) return { ok: false, wanted: "money" };
      return { ok: true, value: { amount, currency: found[2] ?? "RUB" } };
    }
    case "period": {
      const days = text.match(/\d{4}-\d\d-\d\d/g);
      if (text.startsWith("{")) return read(text);
      if (days?.length !== 2) return { ok: false, wanted: "period" };
      return { ok: true, value: { from: days[0] ?? "", to: days[1] ?? "" } };
    }
    case "list":
    case "object":
      return read(text);
    case "person":
    case "file":
    case "choice":
      return /^[[{]/.test(text) ? read(text) : { ok: true, value: text };
    default:
      return { ok: true, value: text };
  }
}

function numberIn(text: string): number | null {
  const value = Number(text.replace(/\s/g, "").replace(",", "."));
  return text === "" || !Number.isFinite(value) ? null : value;
}

function read(text: string): Read {
  try {
    return { ok: true, value: json(JSON.parse(text), "value") };
  } catch {
    return { ok: false, wanted: "json" };
  }
}
