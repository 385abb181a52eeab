import { NoConnection } from "./NoConnection.ts";
import type { Parser } from "./parse.ts";
import { Refusal } from "./Refusal.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Query = { readonly [name: string]: string | number | null | undefined };
type Options = { query?: Query; body?: unknown; signal?: AbortSignal };

/** Asks the server and reads its answer; the only place in the console that touches `fetch`. */
export async function call<T>(
  method: Method,
  path: string,
  answer: Parser<T>,
  options: Options = {},
): Promise<T> {
  const response = await send(method, path + queryText(options.query), options);
  usedAt = Date.now();
  const body = await bodyOf(response);
  if (!response.ok) {
    if (response.status === 401) onSignedOut();
    throw new Refusal(response.status, body);
  }
  return answer(body, path);
}

export const nothing: Parser<null> = () => null;

let usedAt = Date.now();

/** When the server last heard from this page: sign-ins end for want of use. */
export function lastUsed(): number {
  return usedAt;
}

let onSignedOut: () => void = () => undefined;

export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

async function send(method: Method, url: string, options: Options): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      credentials: "same-origin",
      headers: headersFor(method, options.body),
      body: payload(options.body),
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new NoConnection();
  }
}

function headersFor(method: Method, body: unknown): Headers {
  const headers = new Headers({ Accept: "application/json" });
  headers.set("Accept-Language", document.documentElement.lang || "ru");
  if (method !== "GET") headers.set("Otklik-Request", "1");
  if (body instanceof Blob) headers.set("Content-Type", body.type);
  else if (body !== undefined && !(body instanceof FormData))
    headers.set("Content-Type", "application/json");
  return headers;
}

function payload(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body);
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => "");
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function queryText(query: Query | undefined): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined || value === null || value === "" ? [] : [[name, String(value)]],
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}
