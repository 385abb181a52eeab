import type { Author, Entry } from "../../src/api/entry.ts";
import { people, teams } from "./cast.ts";
import type { Talk } from "./talks.ts";

type Base = Pick<Entry, "id" | "conversationId" | "seq" | "at" | "author" | "clientId">;
type Line = Talk["lines"][number];

/** The log of a talk: each line some minutes after the one before, the last one `ago` before now. */
export function entriesOf(
  talk: Talk,
  conversationId: string,
  ago: number,
  operator: string,
): Entry[] {
  const step = 95_000;
  const end = Date.now() - ago;
  return talk.lines.map((line, at) => {
    const moment =
      end -
      (talk.lines.length - 1 - at) * step -
      (at < 3 && talk.lines.length > 12 ? 80_000_000 : 0);
    const base: Base = {
      id: `${conversationId}-e${at + 1}`,
      conversationId,
      seq: at + 1,
      at: new Date(moment).toISOString(),
      author: authorOf(line, operator),
      clientId: null,
    };
    return entryOf(line, base);
  });
}

export function authorOf(line: Line, operator: string): Author {
  if (line.who === "contact" || line.who === "rating") return { kind: "contact" };
  if (line.who === "bot") return { kind: "bot" };
  if (line.who === "operator" || line.who === "note") return author(operator);
  return { kind: "system" };
}

export function author(id: string): Author {
  return { kind: "operator", id, name: people.find((one) => one.id === id)?.name ?? "Кто-то" };
}

function entryOf(line: Line, base: Base): Entry {
  switch (line.who) {
    case "event":
      return { ...base, kind: "event", code: line.code, params: words(line.params) };
    case "handoff":
      return {
        ...base,
        kind: "handoff",
        reason: line.reason,
        text: line.text,
        team: teams.find(({ id }) => id === line.team) ?? null,
        path: line.path,
        slots: line.slots.map(([label, value]) => ({ label, value })),
        promised: line.promised,
      };
    case "robot":
      return {
        ...base,
        kind: "robot",
        run: {
          id: `${base.conversationId}-${line.run}`,
          robot: "Учётная система",
          operation: line.operation,
          status: line.status,
          attempt: line.attempt ?? 1,
          error: line.error ?? null,
        },
      };
    case "rating":
      return { ...base, kind: "rating", score: line.score, comment: line.comment ?? null };
    case "note":
      return { ...base, kind: "note", text: line.text, mentions: line.mentions ?? [], files: [] };
    default:
      return {
        ...base,
        kind: "message",
        text: line.text,
        buttons: (line.buttons ?? []).map((label, at) => ({ id: `b${at}`, label })),
        files: (line.files ?? []).map((file, at) => ({
          ...file,
          id: `${base.id}-f${at}`,
          image: file.type.startsWith("image/"),
        })),
        pressed: line.press ? { entryId: base.id, button: "b0" } : null,
      };
  }
}

function words(params: Record<string, unknown> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
}
