import { isRecord } from "./parse.ts";

/** The server said no, in words for a person (RFC 9457). */
export class Refusal extends Error {
  readonly status: number;
  readonly slug: string;
  readonly field: string | null;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: unknown) {
    const problem = isRecord(body) ? body : {};
    super(typeof problem.detail === "string" ? problem.detail : "");
    this.status = status;
    this.body = problem;
    this.slug = slugOf(problem.type);
    this.field = typeof problem.field === "string" ? problem.field : null;
  }
}

function slugOf(type: unknown): string {
  return typeof type === "string" ? (type.split(":").at(-1) ?? "") : "";
}
