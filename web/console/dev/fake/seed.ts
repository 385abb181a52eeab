import type { Row } from "../../src/api/row.ts";
import { entriesOf } from "./build.ts";
import { contacts, people, tags, teams } from "./cast.ts";
import { previewOf, type Talking, waitingSince } from "./Talking.ts";
import { bot, letter, primary, rated, short, type Talk, tax, vacation } from "./talks.ts";

type Cast = {
  talk: Talk;
  who: number;
  minutes: number;
  held: "me" | "bot" | "queue" | "nobody" | string;
  status?: Row["status"];
  tags?: number[];
  unread?: number;
  draft?: string;
  failed?: boolean;
  mention?: boolean;
};

const minute = 60_000;

/** Every kind of conversation there is, a few of each; `many` adds thousands more of the same. */
export function seed(me: string, kind: "full" | "empty" | "many"): Talking[] {
  if (kind === "empty") return [];
  const first: Cast[] = [
    { talk: vacation, who: 0, minutes: 12, held: "me", tags: [0, 4], unread: 2, failed: true },
    {
      talk: tax,
      who: 4,
      minutes: 26,
      held: "me",
      tags: [3],
      unread: 1,
      draft: "Штраф возможен, только если",
    },
    { talk: letter, who: 7, minutes: 3, held: "me", unread: 1 },
    { talk: short[5] ?? vacation, who: 10, minutes: 64, held: "me" },
    { talk: short[4] ?? vacation, who: 8, minutes: 190, held: "me", mention: true },
    { talk: primary, who: 1, minutes: 7, held: "queue", unread: 1, tags: [1] },
    { talk: short[0] ?? tax, who: 6, minutes: 18, held: "queue", unread: 1 },
    { talk: short[3] ?? tax, who: 5, minutes: 1, held: "queue", unread: 1 },
    { talk: short[6] ?? tax, who: 11, minutes: 0.4, held: "queue", unread: 1 },
    { talk: short[1] ?? tax, who: 2, minutes: 33, held: "p-irina", unread: 0, mention: true },
    { talk: short[7] ?? tax, who: 9, minutes: 95, held: "p-timur" },
    { talk: bot, who: 3, minutes: 0.2, held: "bot" },
    { talk: bot, who: 9, minutes: 5, held: "bot" },
    { talk: short[2] ?? tax, who: 4, minutes: 600, held: "me", status: "snoozed" },
    { talk: rated, who: 1, minutes: 1500, held: "nobody", status: "resolved", tags: [2] },
    { talk: vacation, who: 2, minutes: 9000, held: "nobody", status: "resolved", tags: [0] },
  ];
  const rest: Cast[] = Array.from({ length: kind === "many" ? 5_000 : 0 }, (_, at) => ({
    talk: short[at % short.length] ?? tax,
    who: at % contacts.length,
    minutes: 40 + at * 3,
    held: at % 3 === 0 ? "me" : at % 3 === 1 ? "queue" : "p-irina",
    unread: at % 5 === 0 ? 1 : 0,
  }));
  const talks = [...first, ...rest].map((cast, at) => talking(cast, at, me));
  return kind === "many" ? [longest(me), ...talks] : talks;
}

/** A conversation of ten thousand lines, some short, some long. */
function longest(me: string): Talking {
  const lines = Array.from({ length: 10_000 }, (_, at) => {
    const text =
      at % 7 === 3
        ? `Строка ${at + 1}\n${"и ещё немного слов ".repeat(at % 11)}`
        : `Строка ${at + 1}`;
    return { who: at % 3 === 0 ? ("operator" as const) : ("contact" as const), text };
  });
  const talk = { subject: "Долгая переписка", team: "t-pay", lines };
  const long = talking({ talk, who: 0, minutes: 2, held: "me" }, 9_000, me);
  const named = (entry: Talking["entries"][number]) => ({ ...entry, conversationId: "long" });
  return { ...long, row: { ...long.row, id: "long" }, entries: long.entries.map(named) };
}

function talking(cast: Cast, at: number, me: string): Talking {
  const id = `k${at + 1}`;
  const contact = contacts[cast.who % contacts.length];
  if (!contact) throw new Error("Nobody to talk to");
  const operator = cast.held === "me" ? me : cast.held.startsWith("p-") ? cast.held : "p-maria";
  const entries = entriesOf(cast.talk, id, cast.minutes * minute, operator);
  const team = teams.find((one) => one.id === cast.talk.team) ?? null;
  const holder = holderOf(
    cast.held,
    operator,
    team,
    entries.at(-1)?.at ?? new Date().toISOString(),
  );
  const row: Row = {
    id,
    number: 4180 + at,
    contact: {
      id: contact.id,
      name: contact.name,
      organization: contact.organization?.name ?? null,
      verified: contact.verified,
    },
    channel: "widget",
    inbox: "in1",
    subject: cast.talk.subject,
    preview: previewOf(entries, me),
    at: entries.at(-1)?.at ?? new Date().toISOString(),
    holder,
    status: cast.status ?? "open",
    waitingSince: cast.status ? null : waitingSince(entries, holder),
    unread: cast.unread ?? 0,
    tags: (cast.tags ?? []).flatMap((one) => tags[one] ?? []),
    snoozedUntil:
      cast.status === "snoozed" ? new Date(Date.now() + 15 * 60 * minute).toISOString() : null,
    team,
    version: entries.length,
    draft: cast.draft !== undefined,
    failedRobot: cast.failed ?? false,
    tone: [],
  };
  const handoff = entries.find((entry) => entry.kind === "handoff");
  return {
    row,
    contact,
    entries,
    slots:
      handoff?.kind === "handoff"
        ? handoff.slots.map((slot, n) => ({ ...slot, name: `s${n}` }))
        : [],
    draft: cast.draft
      ? { text: cast.draft, mode: "reply", at: new Date(Date.now() - 40 * minute).toISOString() }
      : null,
    mentioned: cast.mention ?? false,
  };
}

function holderOf(held: string, operator: string, team: Row["team"], since: string): Row["holder"] {
  if (held === "bot") return { kind: "bot" };
  if (held === "queue") return { kind: "waiting", team, since, place: 1 };
  if (held === "nobody") return { kind: "nobody" };
  const person = people.find(({ id }) => id === operator);
  return {
    kind: "with",
    operator: { id: operator, name: person?.name ?? "", initials: person?.initials ?? "" },
    since,
  };
}
