import type { TFunction } from "i18next";
import { mayPass } from "../api/mayPass.ts";
import { Unreadable } from "../api/parse.ts";
import { Refusal } from "../api/Refusal.ts";

/** What went wrong, in words for a person. */
export function wordsOf(error: unknown, t: TFunction): string {
  if (error instanceof Refusal && error.message !== "") return error.message;
  if (mayPass(error)) return t("error.noConnection");
  if (error instanceof Refusal) return t("error.refused", { status: error.status });
  if (error instanceof Unreadable) return t("error.unreadable");
  return t("error.unknown");
}
