import { type Row, row } from "../api/row.ts";

/** A conversation for tests: Anna waits for Oleg. */
export function sampleRow(change: Partial<Row> = {}): Row {
  const anna = row(
    {
      id: "k1",
      number: 1,
      contact: { id: "anna", name: "Анна Соколова", verified: true },
      channel: "widget",
      at: "2026-01-20T09:00:00Z",
      holder: { kind: "with", operator: { id: "oleg", name: "Олег Петров", initials: "ОП" } },
      status: "open",
      waitingSince: "2026-01-20T09:00:00Z",
      version: 1,
    },
    "sample",
  );
  return { ...anna, ...change };
}
