import type { FileCard, Press } from "@otklik/shared/entry";
import type { Language } from "@otklik/shared/language";
import { type Api, mayPass, type Opening, statusOf, whyOf } from "./api.ts";
import { after, type Chat, emptyChat, type Fact, type Link } from "./chat.ts";
import { newId } from "./id.ts";
import { lineBetween } from "./line.ts";
import { hasRoom, outgoing, type Pending, without } from "./outbox.ts";
import type { Store } from "./store.ts";
import type { Frame } from "./wire.ts";

const TYPING_LASTS = 8000;

/** What the desk needs from the page, and what it tells it. */
export type Around = {
  opening(): Opening;
  changed(chat: Chat): void;
  token(token: string): void;
  stranger(): void;
  draft(text: string): void;
};

/** The one place that holds the talk: facts come in here, and messages go out from here. */
export type Desk = {
  chat(): Chat;
  connect(): void;
  /** The site says who the customer is: if that is another visitor, nothing of the last may stay. */
  identify(): Promise<void>;
  /** The customer looks at the panel: the bot may greet her. */
  welcome(): void;
  /** A new question after the last one was resolved. */
  begin(): Promise<void>;
  /** Says something; `false` means that the queue of unsent messages is full. */
  say(text: string, files?: FileCard[], press?: Press): boolean;
  retry(clientId: string): void;
  drop(clientId: string): void;
  earlier(): Promise<void>;
  typing(on: boolean): void;
  /** The text in the field, kept so that a reload does not lose it. */
  draft(text: string): void;
  seen(conversationId: string, seq: number): void;
  speak(language: Language): void;
  /** Asks the server something beside the talk. */
  call: Api["call"];
  reconnect(): void;
};

export function deskFor(api: Api, store: Store, around: Around): Desk {
  let chat = emptyChat(store.mark());
  let visitorId = "";
  let draft = "";
  let isWelcome = false;
  let isGreeted = false;
  let isMailing = false;
  let typingTimer = 0;

  const line = lineBetween({
    catchUp,
    socketUrl: api.socketUrl,
    resume: () => ({ conversationId: chat.conversation?.id, after: chat.heard }),
    hear: heed,
    changed(link: Link) {
      if (chat.link !== link) hear({ kind: "link", link });
      flush();
    },
  });
  store.onMark((mark) => hear({ kind: "read", mark }));
  addEventListener("online", line.nudge);
  addEventListener("offline", line.lost);
  document.addEventListener("visibilitychange", () => document.hidden || line.nudge());

  return {
    chat: () => chat,
    connect: line.start,
    async identify() {
      const before = visitorId;
      if (!before) return line.nudge();
      await quietly(openSession);
      if (visitorId !== before) around.stranger();
    },
    welcome() {
      isWelcome = true;
      if (chat.state) void greet();
    },
    begin,
    say(text, files = [], press) {
      if (!hasRoom(chat.outbox, text)) return false;
      const pending: Pending = {
        clientId: newId(),
        at: new Date().toISOString(),
        text,
        files,
        fate: "waiting",
        ...(press && { press }),
      };
      hear({ kind: "said", pending });
      flush();
      return true;
    },
    retry(clientId) {
      hear({ kind: "retried", clientId });
      line.nudge();
      flush();
    },
    drop: (clientId) => hear({ kind: "dropped", clientId }),
    async earlier() {
      const before = chat.entries.length;
      while (chat.earlier !== undefined && chat.entries.length === before) {
        const cursor = chat.earlier;
        hear({ kind: "earlier", ...(await asVisitor(() => api.earlier(cursor))) });
      }
    },
    typing: (on) => void line.post({ t: "typing", on }),
    draft(text) {
      draft = text;
      keep();
    },
    seen(conversationId, seq) {
      hear({ kind: "read", mark: { conversationId, seq } });
      line.post({ t: "read", seq });
    },
    speak(language) {
      api.asker.language = language;
      if (visitorId) void quietly(() => api.speak(language));
    },
    call: (...asked) => asVisitor(() => api.call(...asked)),
    reconnect() {
      line.start();
      line.nudge();
    },
  };

  function hear(fact: Fact): void {
    const before = chat;
    chat = after(before, fact);
    if (chat === before) return;
    if (chat.outbox !== before.outbox) keep();
    if (chat.mark && chat.mark !== before.mark) store.keepMark(chat.mark);
    around.changed(chat);
  }

  function keep(): void {
    if (visitorId) store.keepUnsent({ visitorId, draft, outbox: chat.outbox });
  }

  function heed(frame: Frame): void {
    switch (frame.t) {
      case "hello":
      case "state":
        return hear({ kind: "state", state: frame.state });
      case "entries":
        return hear({ kind: "heard", entries: frame.entries });
      case "typing":
        return typed(frame);
      case "ack":
        return hear({ kind: "acknowledged", ack: frame });
      case "refused":
        return refused(frame);
      case "ended":
        visitorId = "";
    }
  }

  function typed({ author, on }: Extract<Frame, { t: "typing" }>): void {
    clearTimeout(typingTimer);
    hear({ kind: "typing", author, on });
    const off: Fact = { kind: "typing", author, on: false };
    if (on) typingTimer = window.setTimeout(() => hear(off), TYPING_LASTS);
  }

  function refused({ clientId, why, again }: Extract<Frame, { t: "refused" }>): void {
    if (again === undefined) return hear({ kind: "refused", clientId, why });
    setTimeout(() => {
      hear({ kind: "retried", clientId });
      flush();
    }, again * 1000);
  }

  /** Brings us to the present: who we are, what the talk is, what was missed. */
  async function catchUp(): Promise<void> {
    if (!visitorId) await openSession();
    const snapshot = await asVisitor(api.conversation);
    hear({ kind: "snapshot", snapshot });
    if (isWelcome) await greet();
  }

  async function greet(): Promise<void> {
    if (isGreeted || chat.conversation) return;
    isGreeted = true;
    await begin();
  }

  async function begin(): Promise<void> {
    await quietly(async () => hear({ kind: "snapshot", snapshot: await api.start() }));
  }

  async function openSession(): Promise<void> {
    const { token } = api.asker;
    const opening = around.opening();
    try {
      const session = await api.openSession({ ...opening, ...(token && { token }) });
      api.asker.token = session.token;
      around.token(session.token);
      if (session.visitorId !== visitorId) become(session.visitorId);
      // The site may have said meanwhile who it is.
      if (around.opening().identity !== opening.identity) await openSession();
    } catch (problem) {
      if (!mayPass(problem)) {
        line.stop();
        hear({ kind: "barred", why: whyOf(problem) ?? "" });
      }
      throw problem;
    }
  }

  /** What this visitor left unsent in this tab goes first; what she said meanwhile follows. */
  function become(newcomer: string): void {
    visitorId = newcomer;
    const { link, mark, outbox } = chat;
    const kept = store.unsent(newcomer);
    const first = kept?.outbox ?? [];
    const rest = without(outbox, new Set(first.map(({ clientId }) => clientId)));
    chat = { ...emptyChat(mark, [...first, ...rest]), link };
    if (kept?.draft && !draft) around.draft(kept.draft);
    around.changed(chat);
  }

  async function asVisitor<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (problem) {
      if (statusOf(problem) !== 401) throw problem;
      await openSession();
      return ask();
    }
  }

  function flush(): void {
    if (chat.link === "polling") void mail();
    if (chat.link !== "live") return;
    for (const pending of waiting()) {
      const { clientId } = pending;
      if (!line.post({ t: "send", ...outgoing(pending) }, clientId)) return;
      hear({ kind: "sending", clientId });
    }
  }

  /** Without a socket messages go one by one over HTTP. */
  async function mail(): Promise<void> {
    if (isMailing) return;
    isMailing = true;
    try {
      for (let [next] = waiting(); next; [next] = waiting()) {
        await post(next);
        line.nudge();
      }
    } catch {
      // The line is down: what is left waits for the next time it changes.
    }
    isMailing = false;
  }

  async function post(pending: Pending): Promise<void> {
    const { clientId } = pending;
    hear({ kind: "sending", clientId });
    try {
      hear({ kind: "acknowledged", ack: await api.send(outgoing(pending)) });
    } catch (problem) {
      if (mayPass(problem)) {
        hear({ kind: "retried", clientId });
        throw problem;
      }
      hear({ kind: "refused", clientId, why: whyOf(problem) });
    }
  }

  function waiting(): Pending[] {
    return chat.outbox.filter(({ fate }) => fate === "waiting");
  }

  /** For what may fail without harm: the line shows by itself when there is no connection. */
  async function quietly(act: () => Promise<unknown>): Promise<void> {
    try {
      await asVisitor(act);
    } catch {
      isGreeted = false;
    }
  }
}
