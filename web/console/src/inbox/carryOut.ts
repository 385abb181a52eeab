import type { BulkAct, Outcome } from "../api/bulk.ts";
import type { Row } from "../api/row.ts";

export type Failure = { row: Row; reason: string };

type World = {
  bulk: (ids: readonly string[], act: BulkAct) => Promise<Outcome[]>;
  progress: (done: number) => void;
  words: (error: unknown) => string;
};

const atOnce = 25;

/** Does one thing with many conversations, some at a time; tells how far it is and what could not be done. */
export async function carryOut(
  rows: readonly Row[],
  act: BulkAct,
  world: World,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    world.progress(from);
    failures.push(...(await some(rows.slice(from, from + atOnce), act, world)));
  }
  return failures;
}

async function some(rows: readonly Row[], act: BulkAct, world: World): Promise<Failure[]> {
  try {
    const outcomes = await world.bulk(
      rows.map(({ id }) => id),
      act,
    );
    const refused = new Map(
      outcomes.flatMap(({ id, done, problem }) => (done ? [] : [[id, problem?.detail ?? ""]])),
    );
    return rows.flatMap((row) => {
      const reason = refused.get(row.id);
      return reason === undefined ? [] : [{ row, reason }];
    });
  } catch (error) {
    return rows.map((row) => ({ row, reason: world.words(error) }));
  }
}
