import type { FileCard, Press } from "@otklik/shared/entry";
import type { Language } from "@otklik/shared/language";
import { type Api, type Opening, Refusal } from "./api.ts";
import { after, type Chat, emptyChat, type Fact, type Link } from "./chat.ts";
import { newId } from "./id.ts";
import { Line } from "./line.ts";
import { hasRoom, outgoing, type Pending } from "./outbox.ts";
import type { Store } from "./store.ts";
import type { Frame, Snapshot } from "./wire.ts";

const TYPING_LASTS = 8000;
const BUSY_PAUSE = 2000;

/** What the desk tells the rest of the page. */
export type Listener = {
  changed(chat: Chat): void;
  token(token: string): void;
  stranger(): void;
  draft(text: string): void;
};

/** The one place that holds the talk: facts come in here, and messages go out from here. */
export class Desk {
  chat: Chat;
  readonly api: Api;
  readonly #store: Store;
  readonly #listener: Listener;
  readonly #opening: () => Omit<Opening, "token">;
  readonly #line: Line;
  #visitorId: string | undefined;
  #welcomed = false;
  #wanted = false;
  #mailing = false;
  #typingTimer = 0;
  #draft = "";

  constructor(api: Api, store: Store, opening: () => Omit<Opening, "token">, listener: Listener) {
    this.api = api;
    this.#store = store;
    this.#opening = opening;
    this.#listener = listener;
    this.chat = emptyChat(store.mark());
    this.#line = new Line({
      catchUp: () => this.#catchUp(),
      socketUrl: () => this.#socketUrl(),
      resume: () => ({ conversationId: this.chat.conversation?.id, after: this.chat.heard }),
      hear: (frame) => this.#frame(frame),
      changed: (link) => this.#linked(link),
    });
    store.onMark((mark) => this.#hear({ kind: "read", mark }));
    addEventListener("online", () => this.#line.nudge());
    addEventListener("offline", () => this.#line.lost());
    document.addEventListener("visibilitychange", () => document.hidden || this.#line.nudge());
  }

  connect(): void {
    this.#line.start();
  }

  /** The site says who the customer is: if that is another visitor, nothing of the last may stay. */
  async identify(): Promise<void> {
    const before = this.#visitorId;
    if (!before) return this.#line.nudge();
    await this.#quietly(() => this.#openSession());
    if (this.#visitorId !== before) this.#listener.stranger();
  }

  /** The customer looks at the panel: the bot may greet her. */
  welcome(): void {
    this.#wanted = true;
    if (this.chat.link === "live" || this.chat.link === "polling") void this.#greet();
  }

  /** A new question after the last one was resolved. */
  async begin(): Promise<void> {
    await this.#quietly(async () => this.#snapshot(await this.api.start()));
  }

  /** Says something; `false` means that the queue of unsent messages is full. */
  say(text: string, files: readonly FileCard[] = [], press?: Press): boolean {
    if (!hasRoom(this.chat.outbox, text)) return false;
    const pending: Pending = {
      clientId: newId(),
      at: new Date().toISOString(),
      text,
      files,
      fate: { kind: "waiting" },
      ...(press && { press }),
    };
    this.#hear({ kind: "said", pending });
    this.#flush();
    return true;
  }

  retry(clientId: string): void {
    this.#hear({ kind: "retried", clientId });
    this.#line.nudge();
    this.#flush();
  }

  drop(clientId: string): void {
    this.#hear({ kind: "dropped", clientId });
  }

  async loadEarlier(): Promise<void> {
    const cursor = this.chat.earlier;
    if (cursor === undefined) return;
    const { entries, next } = await this.#asVisitor(() => this.api.earlier(cursor));
    this.#hear({ kind: "earlier", entries, next });
  }

  typing(on: boolean): void {
    this.#line.post({ t: "typing", on });
  }

  seen(conversationId: string, seq: number): void {
    this.#hear({ kind: "read", mark: { conversationId, seq } });
    this.#line.post({ t: "read", seq });
  }

  speak(language: Language): void {
    this.api.language = language;
    if (this.api.token) void this.#quietly(() => this.api.speak(language));
  }

  /** The text in the field, kept so that a reload does not lose it. */
  draft(text: string): void {
    this.#draft = text;
    this.#keepUnsent();
  }

  nudge(): void {
    this.#line.nudge();
    if (this.chat.link === "idle") this.#line.start();
  }

  #hear(fact: Fact): void {
    const before = this.chat;
    this.chat = after(before, fact);
    if (this.chat === before) return;
    const { outbox, mark } = this.chat;
    if (outbox !== before.outbox) this.#keepUnsent();
    if (mark && mark !== before.mark) this.#store.keepMark(mark);
    this.#listener.changed(this.chat);
  }

  #keepUnsent(): void {
    if (this.#visitorId) this.#store.keepUnsent(this.#visitorId, this.#draft, this.chat.outbox);
  }

  #frame(frame: Frame): void {
    switch (frame.t) {
      case "hello":
      case "state":
        return this.#hear({ kind: "state", state: frame.state });
      case "entries":
        return this.#hear({ kind: "heard", entries: frame.entries });
      case "typing":
        return this.#typist(frame);
      case "ack":
        return this.#hear({ kind: "acknowledged", ack: frame.ack });
      case "refused":
        return this.#refused(frame.clientId, frame.why, frame.passing);
      case "ended":
        this.#visitorId = undefined;
    }
  }

  #typist({ author, on }: Extract<Frame, { t: "typing" }>): void {
    clearTimeout(this.#typingTimer);
    this.#hear({ kind: "typing", author, on });
    const off: Fact = { kind: "typing", author, on: false };
    if (on) this.#typingTimer = window.setTimeout(() => this.#hear(off), TYPING_LASTS);
  }

  #refused(clientId: string, why: string | undefined, passing: boolean): void {
    if (!passing) return this.#hear({ kind: "refused", clientId, why });
    setTimeout(() => {
      this.#hear({ kind: "retried", clientId });
      this.#flush();
    }, BUSY_PAUSE);
  }

  #linked(link: Link): void {
    if (this.chat.link !== link) this.#hear({ kind: "link", link });
    this.#flush();
  }

  /** Brings us to the present: who we are, what the talk is, what was missed. */
  async #catchUp(): Promise<void> {
    if (!this.#visitorId) await this.#openSession();
    const snapshot = await this.#asVisitor(() => this.api.conversation());
    if (this.#missedSome(snapshot)) await this.#fill();
    this.#snapshot(snapshot);
    if (this.#wanted) await this.#greet();
  }

  #missedSome({ conversation, entries, earlier }: Snapshot): boolean {
    const { heard } = this.chat;
    const same = heard > 0 && conversation?.id === this.chat.conversation?.id;
    return same && earlier !== undefined && (entries[0]?.seq ?? 0) > heard + 1;
  }

  async #fill(): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.api.since(this.chat.heard);
      this.#hear({ kind: "heard", entries: page.entries });
      more = page.more && page.entries.length > 0;
    }
  }

  async #greet(): Promise<void> {
    if (this.#welcomed || this.chat.conversation) return;
    this.#welcomed = true;
    await this.begin();
  }

  #snapshot(snapshot: Snapshot): void {
    this.#hear({ kind: "snapshot", snapshot });
  }

  async #openSession(): Promise<void> {
    const { token } = this.api;
    try {
      const session = await this.api.openSession({ ...this.#opening(), ...(token && { token }) });
      this.api.token = session.token;
      this.#listener.token(session.token);
      this.#become(session.visitorId);
    } catch (problem) {
      if (problem instanceof Refusal && !problem.passing) this.#bar(problem);
      throw problem;
    }
  }

  #bar(problem: Refusal): void {
    this.#line.stop();
    this.#hear({ kind: "barred", why: problem.message });
  }

  #become(visitorId: string): void {
    if (this.#visitorId === visitorId) return;
    this.#visitorId = visitorId;
    const { link, mark, outbox } = this.chat;
    const kept = this.#store.unsent(visitorId);
    this.chat = { ...emptyChat(mark, [...kept.outbox, ...without(outbox, kept.outbox)]), link };
    if (kept.draft && !this.#draft) this.#listener.draft(kept.draft);
    this.#listener.changed(this.chat);
  }

  async #asVisitor<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (problem) {
      if (!(problem instanceof Refusal) || problem.status !== 401) throw problem;
      await this.#openSession();
      return ask();
    }
  }

  async #socketUrl(): Promise<string> {
    const ticket = await this.api.ticket();
    return this.api.socketUrl(ticket);
  }

  #flush(): void {
    if (this.chat.link === "polling") void this.#mail();
    if (this.chat.link !== "live") return;
    for (const pending of waiting(this.chat)) {
      const { clientId } = pending;
      if (!this.#line.post({ t: "send", ...outgoing(pending) }, clientId)) return;
      this.#hear({ kind: "sending", clientId });
    }
  }

  /** Without a socket messages go one by one over HTTP. */
  async #mail(): Promise<void> {
    if (this.#mailing) return;
    this.#mailing = true;
    try {
      for (let [next] = waiting(this.chat); next; [next] = waiting(this.chat))
        await this.#post(next);
      this.#line.nudge();
    } catch {
      // The line is down: what is left waits for the next time it changes.
    } finally {
      this.#mailing = false;
    }
  }

  async #post(pending: Pending): Promise<void> {
    const { clientId } = pending;
    this.#hear({ kind: "sending", clientId });
    try {
      this.#hear({ kind: "acknowledged", ack: await this.api.send(outgoing(pending)) });
    } catch (problem) {
      if (!(problem instanceof Refusal) || problem.passing) {
        this.#hear({ kind: "retried", clientId });
        throw problem;
      }
      this.#hear({ kind: "refused", clientId, why: problem.why });
    }
  }

  /** For what may fail without harm: the line shows by itself when there is no connection. */
  async #quietly(act: () => Promise<void>): Promise<void> {
    try {
      await this.#asVisitor(act);
    } catch {
      this.#welcomed = false;
    }
  }
}

function waiting(chat: Chat): Pending[] {
  return chat.outbox.filter((pending) => pending.fate.kind === "waiting");
}

function without(some: readonly Pending[], others: readonly Pending[]): readonly Pending[] {
  const ids = new Set(others.map((pending) => pending.clientId));
  return some.filter((pending) => !ids.has(pending.clientId));
}
