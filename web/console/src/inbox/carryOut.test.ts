import { expect, it } from "vitest";
import type { Outcome } from "../api/bulk.ts";
import { carryOut } from "./carryOut.ts";
import { sampleRow } from "./sampleRow.ts";

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => sampleRow({ id: `k${at}`, number: at }));
const done = (id: string): Outcome => ({ id, done: true, problem: null });
const act = { act: "resolve" } as const;

it("many conversations go in a few requests, and it is told how far it is", async () => {
  const asked: number[] = [];
  const told: number[] = [];
  const failures = await carryOut(rows(60), act, {
    bulk: (ids) => {
      asked.push(ids.length);
      return Promise.resolve(ids.map(done));
    },
    progress: (far) => told.push(far),
    words: () => "",
  });
  expect(failures).toEqual([]);
  expect(asked).toEqual([25, 25, 10]);
  expect(told).toEqual([0, 25, 50]);
});

it("each one that was refused is named with the server's reason", async () => {
  const failures = await carryOut(rows(3), act, {
    bulk: (ids) =>
      Promise.resolve(
        ids.map((id) =>
          id === "k1"
            ? { id, done: false, problem: { detail: "Обращение уже решено." } }
            : done(id),
        ),
      ),
    progress: () => undefined,
    words: () => "",
  });
  expect(failures.map(({ row, reason }) => [row.number, reason])).toEqual([
    [1, "Обращение уже решено."],
  ]);
});

it("when the line breaks, those that were asked for count as not done and the rest is still tried", async () => {
  let asked = 0;
  const failures = await carryOut(rows(30), act, {
    bulk: (ids) => (asked++ === 0 ? Promise.reject(new Error()) : Promise.resolve(ids.map(done))),
    progress: () => undefined,
    words: () => "Нет связи",
  });
  expect(failures).toHaveLength(25);
  expect(failures[0]?.reason).toBe("Нет связи");
});
