import type { TFunction } from "i18next";
import type { SystemEvent } from "../../api/entry.ts";
import { hour, shortDay } from "../../time/clock.ts";

const codes = [
  "handed-off",
  "taken",
  "assigned",
  "released",
  "transferred",
  "returned-to-bot",
  "resolved",
  "spam",
  "reopened",
  "tagged",
  "untagged",
  "snoozed",
  "woke",
  "subject",
  "language",
  "consented",
  "refused-consent",
  "surveyed",
] as const;

/** What happened, in a sentence. */
export function eventWords({ code, params, author }: SystemEvent, t: TFunction): string {
  const known = codes.find((one) => one === code);
  if (!known) return t("event.unknown");
  const by = author.kind === "operator" ? author.name : "";
  const operator = params.operator || by;
  const values = { ...params, operator, by, until: moment(params.until), team: params.team ?? "" };
  if (known === "transferred" && params.team) return t("event.transferredToTeam", values);
  if (known === "subject" && !params.subject) return t("event.subjectCleared", values);
  return t(`event.${known}`, values);
}

function moment(until: string | undefined): string {
  if (!until || Number.isNaN(Date.parse(until))) return until ?? "";
  return `${shortDay(until)}, ${hour(until)}`;
}
