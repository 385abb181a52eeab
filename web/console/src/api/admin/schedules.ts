import { call, nothing } from "../call.ts";
import { page } from "../page.ts";
import { isRecord, list, otherwise, type Parsed, type Parser, shape, text } from "../parse.ts";
import { names } from "./names.ts";

const span = shape({ from: text, to: text });
const spans = otherwise(list(span), []);

/** The days that differ from the week; none of their hours means a day off. */
const exceptions: Parser<Record<string, Parsed<typeof span>[]>> = (json, path) =>
  Object.fromEntries(
    Object.entries(isRecord(json) ? json : {}).map(([day, hours]) => [
      day,
      spans(hours, `${path}.${day}`),
    ]),
  );

const schedule = shape({
  id: text,
  name: text,
  names,
  timeZone: text,
  week: shape({
    monday: spans,
    tuesday: spans,
    wednesday: spans,
    thursday: spans,
    friday: spans,
    saturday: spans,
    sunday: spans,
  }),
  exceptions,
});

export type Schedule = Parsed<typeof schedule>;
export type Span = Parsed<typeof span>;
export type Weekday = keyof Schedule["week"];
type Form = Pick<Schedule, "names" | "timeZone" | "week" | "exceptions">;

export const weekdays: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

const path = "/api/schedules";

/** When teams answer. */
export const schedules = {
  all: () => call("GET", path, page(schedule)),
  add: (body: Form) => call("POST", path, schedule, { body }),
  change: (id: string, body: Form) => call("PUT", `${path}/${id}`, schedule, { body }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
};
