import type { Entry } from "../../src/api/entry.ts";
import type { Row } from "../../src/api/row.ts";
import type { Presence } from "../../src/api/team.ts";
import { belongs } from "../../src/inbox/belongs.ts";
import { author } from "./build.ts";
import { canned } from "./canned.ts";
import { people, tags, teams } from "./cast.ts";
import type { Sockets } from "./Sockets.ts";
import { seed } from "./seed.ts";
import { previewOf, type Talking, waitingSince } from "./Talking.ts";

type Chaos = { latency: number; failing: RegExp | null; status: number };

/** Everything that exists in the fake house, and what can be done in it. */
export class World {
  sockets: Sockets | null = null;
  me = people[4] ?? people[0];
  signedIn = false;
  setupNeeded = false;
  talks: Talking[] = [];
  tags = [...tags];
  presence: Presence[] = [];
  chaos: Chaos = { latency: 0, failing: null, status: 500 };
  canned: Record<string, unknown>[] = [...canned];
  seats: Record<string, unknown>[] = [];
  uploads = new Map<string, object>();

  constructor() {
    this.reset("full", "p-oleg");
  }

  reset(kind: "full" | "empty" | "many", person: string): void {
    this.me = people.find(({ id }) => id === person) ?? this.me;
    this.talks = seed(this.myId, kind);
    this.chaos = { latency: 0, failing: null, status: 500 };
    this.seats = seats();
    this.presence = people
      .filter(({ permissions }) => permissions.includes("CONVERSATIONS"))
      .map(({ id, name }, at) => ({
        operator: { id, name },
        state:
          id === this.myId
            ? "online"
            : at % 3 === 2
              ? "break"
              : at % 3 === 1
                ? "online"
                : "offline",
        since: new Date(Date.now() - 3_600_000).toISOString(),
        open: this.talks.filter(({ row }) => belongs(row, "mine", id)).length,
        capacity: 6,
      }));
  }

  get myId(): string {
    return this.me?.id ?? "";
  }

  find(id: string): Talking | undefined {
    return this.talks.find(({ row }) => row.id === id);
  }

  inView(view: string): Talking[] {
    return this.talks.filter((talk) =>
      view === "mentions" ? talk.mentioned : belongs(talk.row, view, this.myId) === true,
    );
  }

  counts(): { key: string; count: number }[] {
    const supervises = this.me?.permissions.includes("SUPERVISE");
    const mine = supervises ? teams : (this.me?.teams ?? []);
    const keys = [
      "mine",
      "unassigned",
      "mentions",
      ...mine.map(({ id }) => `team-${id}`),
      "bot",
      "all",
      "snoozed",
      "resolved",
      "spam",
    ];
    return keys.map((key) => ({ key, count: this.waitingIn(key) }));
  }

  waitingIn(view: string): number {
    if (view === "bot" || view === "resolved" || view === "spam") return 0;
    return this.inView(view).filter(({ row }) => view === "snoozed" || row.waitingSince !== null)
      .length;
  }

  /** Adds to the log and tells everybody, as the real server does after its commit. */
  append(
    talk: Talking,
    body: Pick<Entry, "kind"> & Record<string, unknown>,
    by: string | null,
  ): Entry {
    const seq = (talk.entries.at(-1)?.seq ?? 0) + 1;
    const base = {
      id: `${talk.row.id}-e${seq}`,
      conversationId: talk.row.id,
      seq,
      at: new Date().toISOString(),
      author:
        by === "contact" || by === "bot" ? { kind: by } : by ? author(by) : { kind: "system" },
      clientId: null,
    };
    const entry: Entry = JSON.parse(JSON.stringify({ ...base, ...body }));
    talk.entries.push(entry);
    this.sockets?.tellOpened(talk.row.id, { t: "entries", id: talk.row.id, entries: [entry] });
    this.change(talk, entry.kind === "message" ? { at: base.at } : {});
    return entry;
  }

  change(talk: Talking, change: Partial<Row>): void {
    talk.row = { ...talk.row, ...change, version: talk.entries.at(-1)?.seq ?? 0 };
    talk.row.preview = previewOf(talk.entries, this.myId);
    talk.row.waitingSince =
      talk.row.status === "open" ? waitingSince(talk.entries, talk.row.holder) : null;
    this.sockets?.tell({ t: "row", row: talk.row });
    this.sockets?.tell({ t: "counts", views: this.counts() });
  }

  read(id: string): void {
    const talk = this.find(id);
    if (talk && talk.row.unread > 0) this.change(talk, { unread: 0 });
  }
}

function seats(): Record<string, unknown>[] {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  return [
    {
      id: "s1",
      place: "10.0.0.14",
      device: "Chrome, Windows",
      startedAt: ago(5),
      seenAt: ago(0),
      current: true,
    },
    {
      id: "s2",
      place: "10.0.0.77",
      device: "Firefox, Linux",
      startedAt: ago(53),
      seenAt: ago(26),
      current: false,
    },
    {
      id: "s3",
      place: "203.0.113.9",
      device: "Safari, iPhone",
      startedAt: ago(200),
      seenAt: ago(90),
      current: false,
    },
  ];
}
