import type { Entry } from "@otklik/shared/entry";
import type { Guard } from "@otklik/shared/guards";
import { readAs, readJson } from "@otklik/shared/json";
import type { Language } from "@otklik/shared/language";
import {
  type Ack,
  isAck,
  isFileLink,
  isLoosePage,
  isLooseSnapshot,
  isPassing,
  isSession,
  isTicket,
  known,
  problemText,
  type Session,
  type Snapshot,
} from "./wire.ts";

const PATIENCE = 15_000;
const PAGE = 50;

/** The server said no, and why in words for a person. */
export class Refusal extends Error {
  readonly status: number;
  readonly why: string | undefined;

  constructor(status: number, why: string | undefined) {
    super(why ?? `The server answered ${status}`);
    this.status = status;
    this.why = why;
  }

  get passing(): boolean {
    return isPassing(this.status);
  }
}

export type Opening = {
  language: Language;
  page?: { url: string; title: string };
  identity?: string;
  token?: string;
};

/** The routes of the server that a visitor may use. */
export class Api {
  token: string | undefined;
  language: Language = "ru";
  readonly #base: string;
  readonly #root: string;
  readonly #key: string;

  constructor(base: string, key: string) {
    this.#base = base;
    this.#root = `${base}/api/widget`;
    this.#key = encodeURIComponent(key);
  }

  openSession(opening: Opening): Promise<Session> {
    return this.#ask("POST", `${this.#key}/sessions`, isSession, opening);
  }

  async conversation(): Promise<Snapshot> {
    return tidy(await this.#ask("GET", "conversation", isLooseSnapshot));
  }

  async start(): Promise<Snapshot> {
    return tidy(await this.#ask("POST", "conversation/start", isLooseSnapshot, {}));
  }

  async since(seq: number): Promise<{ entries: Entry[]; more: boolean }> {
    const path = `conversation/entries?after=${seq}&limit=${PAGE}`;
    const { entries, more } = await this.#ask("GET", path, isLoosePage);
    return { entries: known(entries), more: more ?? false };
  }

  async earlier(cursor: string): Promise<{ entries: Entry[]; next: string | undefined }> {
    const path = `earlier?before=${encodeURIComponent(cursor)}&limit=${PAGE}`;
    const { entries, next } = await this.#ask("GET", path, isLoosePage);
    return { entries: known(entries), next };
  }

  send(outgoing: object): Promise<Ack> {
    return this.#ask("POST", "conversation/messages", isAck, outgoing);
  }

  fileLink(id: string): Promise<{ url: string; expiresAt: string }> {
    return this.#ask("POST", `files/${encodeURIComponent(id)}/link`, isFileLink, {});
  }

  async ticket(): Promise<string> {
    return (await this.#ask("POST", "socket-tickets", isTicket, {})).ticket;
  }

  async speak(language: Language): Promise<void> {
    await this.#fetch("PUT", "language", { language });
  }

  socketUrl(ticket: string): string {
    const url = new URL(`${this.#base}/ws/widget`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    url.searchParams.set("ticket", ticket);
    return url.href;
  }

  filesUrl(): string {
    return `${this.#root}/files`;
  }

  headers(): [name: string, value: string][] {
    const language: [string, string] = ["Accept-Language", this.language];
    return this.token ? [language, ["Authorization", `Bearer ${this.token}`]] : [language];
  }

  async #ask<T>(method: string, path: string, guard: Guard<T>, body?: object): Promise<T> {
    return readAs(guard, await this.#fetch(method, path, body));
  }

  async #fetch(method: string, path: string, body?: object): Promise<string> {
    const headers = this.headers();
    if (body) headers.push(["Content-Type", "application/json"]);
    const response = await fetch(`${this.#root}/${path}`, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    if (response.ok) return text;
    throw new Refusal(response.status, whyOf(text));
  }
}

/** The reason inside an error's body, when the body is a problem document at all. */
export function whyOf(body: string): string | undefined {
  try {
    return problemText(readJson(body));
  } catch {
    return undefined;
  }
}

function tidy(loose: Omit<Snapshot, "entries"> & { entries: unknown[] }): Snapshot {
  return { ...loose, entries: known(loose.entries) };
}
