import { randomUUID } from "node:crypto";
import type { Author, Button, Entry, FileCard } from "@otklik/shared/entry";
import type { WebSocket } from "ws";
import type { Holder, State } from "../src/panel/talk/wire.ts";

export type Outgoing = {
  clientId: string;
  text?: string;
  press?: { entryId: string; button: string };
  files?: string[];
};

export type Said = {
  text?: string;
  buttons?: Button[];
  layout?: "list" | "row" | "scale";
  files?: FileCard[];
  pressed?: { entryId: string; button: string };
  clientId?: string;
};

/** Whatever breaks on command. */
export type Trouble = {
  duplicates: boolean;
  refuseSockets: boolean;
  down: boolean;
  loseAcks: number;
  delay: number;
};

type Conversation = {
  id: string;
  status: "open" | "resolved";
  startedAt: string;
  entries: Entry[];
};

/** Everything that the fake server knows about one visitor. */
export class Visitor {
  readonly id = randomUUID();
  readonly token = randomUUID();
  readonly sockets = new Set<WebSocket>();
  readonly past: Conversation[] = [];
  readonly acks = new Map<string, object>();
  readonly received: string[] = [];
  language = "ru";
  step = "menu";
  readUpTo = 0;
  holder: Holder = { kind: "nobody" };
  current: Conversation | undefined;
  readonly #trouble: Trouble;

  constructor(trouble: Trouble) {
    this.#trouble = trouble;
  }

  open(at = new Date()): Conversation {
    if (this.current) this.past.push(this.current);
    this.current = { id: ordered(at), status: "open", startedAt: at.toISOString(), entries: [] };
    this.holder = { kind: "bot" };
    return this.current;
  }

  state(): State {
    const { current, holder } = this;
    return { holder, status: current?.status ?? "open", seq: current?.entries.at(-1)?.seq ?? 0 };
  }

  say(author: Author, said: Said, at = new Date()): Entry {
    return this.#append({ kind: "message", author, ...said }, at);
  }

  happen(code: string, params: Record<string, unknown> = {}, at = new Date()): Entry {
    return this.#append({ kind: "event", author: { kind: "system" }, code, params }, at);
  }

  hold(holder: Holder): void {
    this.holder = holder;
    this.tell({ t: "state", state: this.state() });
  }

  resolve(): void {
    if (!this.current) return;
    this.current.status = "resolved";
    this.happen("resolved");
    this.hold({ kind: "nobody" });
  }

  /** A conversation goes on for a day after it was resolved. */
  goesOn(): boolean {
    const last = this.current?.entries.at(-1)?.at ?? "";
    return this.current?.status === "open" || Date.now() - Date.parse(last) < 86_400_000;
  }

  reopen(): void {
    if (this.current?.status !== "resolved") return;
    this.current.status = "open";
    this.happen("reopened");
    this.hold({ kind: "bot" });
  }

  typing(author: Author, on: boolean): void {
    this.tell({ t: "typing", author, on });
  }

  tell(frame: object): void {
    const text = JSON.stringify(frame);
    for (const socket of this.sockets) {
      socket.send(text);
      if (this.#trouble.duplicates) socket.send(text);
    }
  }

  drop(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  #append(body: DistributiveOmit<Entry, "id" | "seq" | "at" | "conversationId">, at: Date): Entry {
    const conversation = this.current ?? this.open(at);
    // Numbers have gaps: notes and other inside things take some and are never sent.
    const seq =
      (conversation.entries.at(-1)?.seq ?? 0) + 1 + (conversation.entries.length % 3 === 2 ? 1 : 0);
    const place = { id: randomUUID(), conversationId: conversation.id, seq, at: at.toISOString() };
    const entry: Entry = { ...place, ...body };
    conversation.entries.push(entry);
    this.tell({ t: "entries", conversationId: conversation.id, entries: [entry] });
    return entry;
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An id that sorts by time, like the server's. */
function ordered(at: Date): string {
  return `${at.getTime().toString(16).padStart(12, "0")}${randomUUID().slice(12)}`;
}
