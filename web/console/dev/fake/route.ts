import type { ServerResponse } from "node:http";
import type { World } from "./World.ts";

export type Asked = {
  world: World;
  parts: string[];
  query: URLSearchParams;
  body: Record<string, unknown>;
  raw: Buffer;
  response: ServerResponse;
};
export type Route = [method: string, path: RegExp, answer: (asked: Asked) => unknown];

export class No extends Error {
  readonly status: number;
  readonly slug: string;
  readonly more: object;
  constructor(status: number, slug: string, detail: string, more: object = {}) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.more = more;
  }
}
