import type { Entry } from "../api/entry.ts";

/** All the words of a line of the log, for looking things up in it. */
export function wordsIn(entry: Entry): string {
  switch (entry.kind) {
    case "message":
    case "note":
      return [entry.text ?? "", ...entry.files.map(({ name }) => name)].join(" ");
    case "handoff":
      return [entry.text ?? "", ...entry.path, ...entry.slots.map(({ value }) => value)].join(" ");
    case "rating":
      return entry.comment ?? "";
    case "robot":
      return `${entry.run.robot} ${entry.run.operation} ${entry.run.error ?? ""}`;
    case "event":
      return "";
  }
}
