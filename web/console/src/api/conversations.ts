import { call, nothing } from "./call.ts";
import { entry } from "./entry.ts";
import { page } from "./page.ts";
import type { Mode } from "./thread.ts";
import { thread } from "./thread.ts";

type Reply = { clientId: string; text: string; files: string[]; seenSeq: number; force?: true };
type NoteBody = { clientId: string; text: string; files: string[]; mentions: string[] };
type Target = { operatorId: string; note?: string } | { teamId: string; note?: string };

const at = (id: string, rest = "") => `/api/conversations/${id}${rest}`;

/** One conversation: reading it and acting on it. */
export const conversations = {
  thread: (id: string) => call("GET", at(id), thread),
  entriesBefore: (id: string, before: number) =>
    call("GET", at(id, "/entries"), page(entry), { query: { before, limit: 100 } }),
  entriesAfter: (id: string, after: number) =>
    call("GET", at(id, "/entries"), page(entry), { query: { after, limit: 200 } }),
  reply: (id: string, body: Reply) => call("POST", at(id, "/messages"), entry, { body }),
  note: (id: string, body: NoteBody) => call("POST", at(id, "/notes"), entry, { body }),
  assign: (id: string, body: Target) => call("PUT", at(id, "/assignee"), nothing, { body }),
  release: (id: string) => call("DELETE", at(id, "/assignee"), nothing),
  giveToBot: (id: string) => call("PUT", at(id, "/bot"), nothing, { body: {} }),
  snooze: (id: string, until: string) =>
    call("PUT", at(id, "/snooze"), nothing, { body: { until } }),
  wake: (id: string) => call("DELETE", at(id, "/snooze"), nothing),
  resolve: (id: string) => call("PUT", at(id, "/resolution"), nothing, { body: {} }),
  reopen: (id: string) => call("DELETE", at(id, "/resolution"), nothing),
  spam: (id: string) => call("PUT", at(id, "/spam"), nothing, { body: {} }),
  notSpam: (id: string) => call("DELETE", at(id, "/spam"), nothing),
  tag: (id: string, tagId: string) => call("PUT", at(id, `/tags/${tagId}`), nothing, { body: {} }),
  untag: (id: string, tagId: string) => call("DELETE", at(id, `/tags/${tagId}`), nothing),
  rename: (id: string, subject: string) =>
    call("PUT", at(id, "/subject"), nothing, { body: { subject } }),
  keepDraft: (id: string, text: string, mode: Mode) =>
    call("PUT", at(id, "/draft"), nothing, { body: { text, mode } }),
};
