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
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, why: string | undefined) {
    super(why);
    this.status = status;
  }
}

export type Opening = {
  language: Language;
  page?: { url: string };
  identity?: string;
  token?: string;
};

/** Who asks: the visitor's token, once there is one, and her language. */
export type Asker = { token?: string; language: Language };

/** The routes of the server that a visitor may use. */
export type Api = {
  asker: Asker;
  filesUrl: string;
  call(method: string, path: string, body?: object): Promise<string>;
  headers(): Record<string, string>;
  socketUrl(): Promise<string>;
  openSession(opening: Opening): Promise<Session>;
  conversation(): Promise<Snapshot>;
  start(): Promise<Snapshot>;
  earlier(cursor: string): Promise<{ entries: Entry[]; next: string | undefined }>;
  send(outgoing: object): Promise<Ack>;
  fileLink(id: string): Promise<{ url: string; expiresAt: string }>;
  speak(language: Language): Promise<string>;
};

export function apiOf(base: string, key: string): Api {
  const root = `${base}/api/widget/`;
  const asker: Asker = { language: "ru" };

  return {
    asker,
    filesUrl: `${root}files`,
    headers,
    call,
    openSession: (opening) => ask(isSession, "POST", `${key}/sessions`, opening),
    conversation: async () => tidy(await ask(isLooseSnapshot, "GET", "conversation")),
    start: async () => tidy(await ask(isLooseSnapshot, "POST", "conversation/start", {})),
    async earlier(cursor) {
      const path = `earlier?before=${encodeURIComponent(cursor)}&limit=${PAGE}`;
      const { entries, next } = await ask(isLoosePage, "GET", path);
      return { entries: known(entries), next };
    },
    send: (outgoing) => ask(isAck, "POST", "conversation/messages", outgoing),
    fileLink: (id) => ask(isFileLink, "POST", `files/${encodeURIComponent(id)}/link`, {}),
    speak: (language) => call("PUT", "language", { language }),
    async socketUrl() {
      const { ticket } = await ask(isTicket, "POST", "socket-tickets", {});
      const url = new URL(`${base}/ws/widget?ticket=${encodeURIComponent(ticket)}`, location.href);
      url.protocol = url.protocol.replace("http", "ws");
      return url.href;
    },
  };

  function headers(): Record<string, string> {
    const { token, language } = asker;
    return { "Accept-Language": language, ...(token && { Authorization: `Bearer ${token}` }) };
  }

  async function ask<T>(guard: Guard<T>, method: string, path: string, body?: object): Promise<T> {
    return readAs(guard, await call(method, path, body));
  }

  async function call(method: string, path: string, body?: object): Promise<string> {
    const response = await fetch(root + path, {
      method,
      headers: { ...headers(), ...(body && { "Content-Type": "application/json" }) },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    if (response.ok) return text;
    throw new Refusal(response.status, reasonIn(text));
  }
}

/** With what number the server refused; nothing when there was no way to it. */
export function statusOf(problem: unknown): number | undefined {
  return problem instanceof Refusal ? problem.status : undefined;
}

export function whyOf(problem: unknown): string | undefined {
  return problem instanceof Refusal ? problem.message : undefined;
}

/** Trying again later may help: the server is busy, or there is no way to it. */
export function mayPass(problem: unknown): boolean {
  return isPassing(statusOf(problem) ?? 503);
}

/** The reason inside an error's body, when the body is a problem document at all. */
export function reasonIn(body: string): string | undefined {
  try {
    return problemText(readJson(body));
  } catch {
    return undefined;
  }
}

function tidy(loose: Omit<Snapshot, "entries"> & { entries: unknown[] }): Snapshot {
  return { ...loose, entries: known(loose.entries) };
}
