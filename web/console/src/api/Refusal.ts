import { isRecord } from "./parse.ts";

export type Flaw = { field: string; detail: string };

function flaw(value: unknown): Flaw[] {
  if (!isRecord(value) || typeof value.field !== "string" || typeof value.detail !== "string")
    return [];
  return [{ field: value.field, detail: value.detail }];
}

/** The server said no, in words for a person (RFC 9457). */
export class Refusal extends Error {
  readonly status: number;
  readonly slug: string;
  readonly field: string | null;
  readonly body: Record<string, unknown>;
  /** All that is wrong with what was sent, each with its place; empty where one sentence says it all. */
  readonly flaws: readonly Flaw[];

  constructor(status: number, body: unknown) {
    const problem = isRecord(body) ? body : {};
    super(typeof problem.detail === "string" ? problem.detail : "");
    this.status = status;
    this.body = problem;
    this.slug = slugOf(problem.type);
    this.field = typeof problem.field === "string" ? problem.field : null;
    this.flaws = Array.isArray(problem.flaws) ? problem.flaws.flatMap(flaw) : [];
  }
}

function slugOf(type: unknown): string {
  return typeof type === "string" ? (type.split(":").at(-1) ?? "") : "";
}
