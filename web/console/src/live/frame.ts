import { type Entry, entry } from "../api/entry.ts";
import { type ViewCount, viewCount } from "../api/inbox.ts";
import { type Notice, notice } from "../api/notice.ts";
import { flag, list, oneOf, otherwise, shape, text, variant } from "../api/parse.ts";
import { type Row, row } from "../api/row.ts";
import { type Presence, presence } from "../api/team.ts";
import { type Other, other } from "../api/thread.ts";

/** News from the server over the socket. */
export type Frame =
  | { t: "hello" }
  | { t: "pong" }
  | { t: "row"; row: Row }
  | { t: "gone"; id: string }
  | { t: "entries"; id: string; entries: Entry[] }
  | { t: "counts"; views: ViewCount[] }
  | { t: "others"; id: string; others: Other[] }
  | { t: "typing"; id: string; on: boolean }
  | { t: "notice"; notice: Notice }
  | { t: "notice-done"; id: string }
  | { t: "presence"; items: Presence[] }
  | { t: "ended" }
  | { t: "unknown" };

export const frame = variant<Frame>(
  "t",
  {
    hello: shape({ t: oneOf("hello") }),
    pong: shape({ t: oneOf("pong") }),
    row: shape({ t: oneOf("row"), row }),
    gone: shape({ t: oneOf("gone"), id: text }),
    entries: shape({ t: oneOf("entries"), id: text, entries: list(entry) }),
    counts: shape({ t: oneOf("counts"), views: list(viewCount) }),
    others: shape({ t: oneOf("others"), id: text, others: list(other) }),
    typing: shape({ t: oneOf("typing"), id: text, on: otherwise(flag, true) }),
    notice: shape({ t: oneOf("notice"), notice }),
    "notice-done": shape({ t: oneOf("notice-done"), id: text }),
    presence: shape({ t: oneOf("presence"), items: list(presence) }),
    ended: shape({ t: oneOf("ended") }),
  },
  shape({ t: () => "unknown" }),
);

export const ping = { t: "ping" } as const;

/** What this page says to the server. */
export type Said =
  | typeof ping
  | { t: "open"; id: string }
  | { t: "close"; id: string }
  | { t: "read"; id: string }
  | { t: "typing"; id: string; mode: "reply" | "note"; on: boolean };
