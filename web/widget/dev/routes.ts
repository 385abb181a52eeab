import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Entry, FileCard } from "@otklik/shared/entry";
import { isObject, isString } from "@otklik/shared/guards";
import { articleAt, found } from "./articles.ts";
import type { Bot } from "./bot.ts";
import { type Outgoing, type Trouble, Visitor } from "./talk.ts";

const PAGE = 50;

type Stored = FileCard & { body: Buffer };

/** The routes of the contract, over memory. */
export class Routes {
  readonly visitors = new Map<string, Visitor>();
  readonly people = new Map<string, Visitor>();
  readonly tickets = new Map<string, Visitor>();
  readonly files = new Map<string, Stored>();
  readonly #trouble: Trouble;
  readonly #bot: () => Bot;
  /** Articles that somebody said something about. */
  readonly votes: string[] = [];
  settings: object = {};
  barred: string | undefined;

  constructor(trouble: Trouble, bot: () => Bot) {
    this.#trouble = trouble;
    this.#bot = bot;
  }

  async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(path, "http://fake");
    const steps = url.pathname.split("/").slice(1);
    const body = await bodyOf(request);
    if (steps[1] === "settings") return json(response, 200, this.settings);
    if (steps[1] === "sessions") return this.#session(body, response);
    const visitor = this.visitors.get((request.headers.authorization ?? "").replace("Bearer ", ""));
    if (!visitor) return problem(response, 401, "Сеанс закончился");
    const route = `${request.method} ${steps.join("/")}`;
    if (route.startsWith("POST files/")) return this.#link(steps[1] ?? "", request, response);
    if (steps[0] === "articles" && steps[1]) return this.#article(steps, response);
    switch (route) {
      case "GET articles":
        return json(response, 200, { items: found(url.searchParams.get("q") ?? ""), next: null });
      case "GET conversation":
        return json(response, 200, snapshot(visitor));
      case "POST conversation/start":
        if (!visitor.goesOn()) {
          visitor.open();
          this.#bot().greet(visitor);
        }
        return json(response, 200, snapshot(visitor));
      case "GET conversation/entries":
        return json(response, 200, since(visitor, Number(url.searchParams.get("after"))));
      case "GET earlier":
        return json(response, 200, earlier(visitor, url.searchParams.get("before") ?? ""));
      case "POST conversation/messages":
        return json(response, 200, this.take(visitor, parse(body)));
      case "POST socket-tickets": {
        const ticket = randomUUID();
        this.tickets.set(ticket, visitor);
        return json(response, 200, { ticket });
      }
      case "POST files":
        return json(response, 200, this.#upload(body));
      case "PUT language":
        return json(response, 200, {});
      default:
        return problem(response, 404, "Нет такого адреса");
    }
  }

  /** Takes a message once: the same client id is answered alike and does nothing again. */
  take(visitor: Visitor, outgoing: Outgoing): object {
    const { clientId, text, press, files = [] } = outgoing;
    visitor.received.push(clientId);
    const known = visitor.acks.get(clientId);
    if (known) return { ...known, duplicate: true };
    const cards = files
      .flatMap((id) => this.files.get(id) ?? [])
      .map(({ body: _, ...card }) => card);
    const label = press && labelOf(visitor, press);
    visitor.reopen();
    const entry = visitor.say(
      { kind: "contact" },
      { clientId, text: text ?? label ?? "", files: cards, ...(press && { pressed: press }) },
    );
    const { id: entryId, seq, conversationId, at } = entry;
    const ack = { clientId, entryId, seq, conversationId, at, duplicate: false };
    visitor.acks.set(clientId, ack);
    if (visitor.holder.kind === "bot")
      setTimeout(() => this.#bot().answer(visitor, outgoing), this.#trouble.delay);
    return ack;
  }

  store(name: string, body: Buffer, type: string): FileCard {
    const id = randomUUID();
    const card = { id, name, size: body.length, type, image: type.startsWith("image/") };
    this.files.set(id, { ...card, body });
    return card;
  }

  #session(body: Buffer, response: ServerResponse): void {
    if (this.barred) return problem(response, 403, this.barred);
    const { token, language, identity } = parse(body);
    const known = isString(identity) ? this.#person(identity) : this.visitors.get(String(token));
    const visitor = known ?? new Visitor(this.#trouble);
    visitor.language = isString(language) ? language : "ru";
    this.visitors.set(visitor.token, visitor);
    json(response, 200, {
      token: visitor.token,
      visitorId: visitor.id,
      verified: false,
      name: null,
    });
  }

  /** Whoever the site vouches for: the name before the dot stands for a signed one. */
  #person(identity: string): Visitor {
    const [name = ""] = identity.split(".");
    const person = this.people.get(name) ?? new Visitor(this.#trouble);
    this.people.set(name, person);
    return person;
  }

  #article([_, id, votes]: string[], response: ServerResponse): void {
    const reading = articleAt(id ?? "");
    if (!reading) return problem(response, 404, "Статьи нет");
    if (votes) this.votes.push(id ?? "");
    json(response, votes ? 204 : 200, reading);
  }

  #upload(body: Buffer): object {
    const at = body.indexOf("\r\n\r\n");
    const head = body.subarray(0, at).toString("utf8");
    const end = body.lastIndexOf("\r\n--");
    const name = /filename="([^"]*)"/.exec(head)?.[1] ?? "file";
    const type = /Content-Type: (\S+)/i.exec(head)?.[1] ?? "application/octet-stream";
    const { id, size } = this.store(name, body.subarray(at + 4, end), type);
    return { id, name, size, type };
  }

  #link(id: string, request: IncomingMessage, response: ServerResponse): void {
    if (!this.files.has(id)) return problem(response, 404, "Файла нет");
    const url = `http://${request.headers.host}/files/${id}`;
    json(response, 200, { url, expiresAt: new Date(Date.now() + 300_000).toISOString() });
  }
}

export function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(value));
}

export function problem(response: ServerResponse, status: number, detail: string): void {
  json(response, status, { type: "urn:otklik:problem:fake", status, title: "No", detail });
}

function snapshot(visitor: Visitor): object {
  const { current } = visitor;
  const entries = current?.entries.slice(-PAGE) ?? [];
  const before = (current?.entries.length ?? 0) > entries.length || visitor.past.length > 0;
  return {
    conversation: current
      ? { id: current.id, status: current.status, startedAt: current.startedAt }
      : null,
    entries,
    earlier: before ? (entries[0]?.id ?? "end") : null,
    state: visitor.state(),
    seq: visitor.state().seq,
  };
}

function since(visitor: Visitor, after: number): object {
  const rest = visitor.current?.entries.filter((entry) => entry.seq > after) ?? [];
  return { entries: rest.slice(0, PAGE), more: rest.length > PAGE };
}

function earlier(visitor: Visitor, before: string): object {
  const all = [...visitor.past, ...(visitor.current ? [visitor.current] : [])].flatMap(
    (one) => one.entries,
  );
  const at = before === "end" ? all.length : all.findIndex((entry) => entry.id === before);
  const from = Math.max(0, at - PAGE);
  return { entries: all.slice(from, at), next: from > 0 ? all[from]?.id : null };
}

function labelOf(visitor: Visitor, press: { entryId: string; button: string }): string {
  const asked = visitor.current?.entries.find((entry: Entry) => entry.id === press.entryId);
  const buttons = asked?.kind === "message" ? (asked.buttons ?? []) : [];
  return buttons.find((one) => one.id === press.button)?.label ?? press.button;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function parse(body: Buffer): Outgoing & Record<string, unknown> {
  const value: unknown = body.length > 0 ? JSON.parse(body.toString("utf8")) : {};
  return isObject(value) ? { clientId: "", ...value } : { clientId: "" };
}
