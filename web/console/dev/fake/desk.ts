import type { Entry } from "../../src/api/entry.ts";
import { contacts } from "./cast.ts";
import { No, type Route } from "./route.ts";

const page = (items: unknown[], next: string | null = null) => ({ items, next });
let made = 0;

/** What stands around the conversations: files, ready answers, contacts, search, one's own sessions. */
export const desk: Route[] = [
  [
    "POST",
    /^\/api\/files$/,
    ({ world, raw }) => {
      const head = raw.subarray(0, 2_000).toString("utf8");
      const name = head.match(/filename="([^"]*)"/)?.[1] ?? "файл";
      const type = head.match(/Content-Type: (\S+)/i)?.[1] ?? "application/octet-stream";
      if (name.endsWith(".exe"))
        throw new No(415, "file-type", "Такие файлы не принимаем: запускаемая программа.");
      const file = {
        id: `up${++made}`,
        name,
        size: raw.length,
        type,
        image: type.startsWith("image/"),
      };
      world.uploads.set(file.id, file);
      return file;
    },
  ],
  [
    "POST",
    /^\/api\/files\/([^/]+)\/link$/,
    ({ parts }) => ({
      url: `/__files/${parts[0]}`,
      expiresAt: new Date(Date.now() + 300_000).toISOString(),
    }),
  ],
  [
    "GET",
    /^\/__files\/(.+)$/,
    ({ response }) => {
      response.writeHead(200, { "Content-Type": "image/svg+xml" });
      response.end(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><rect width="320" height="200" fill="#dfe7f5"/><rect x="60" y="24" width="200" height="152" rx="4" fill="#fff"/><g fill="#9fb0cc"><rect x="80" y="48" width="120" height="8"/><rect x="80" y="68" width="160" height="6"/><rect x="80" y="84" width="150" height="6"/><rect x="80" y="100" width="140" height="6"/></g><circle cx="214" cy="140" r="22" fill="none" stroke="#5b7bd0" stroke-width="3"/></svg>',
      );
    },
  ],
  ["GET", /^\/api\/canned-answers$/, ({ world }) => page(world.canned)],
  [
    "GET",
    /^\/api\/contacts\/([^/]+)\/conversations$/,
    ({ world, parts }) => ({
      items: world.talks.filter(({ contact }) => contact.id === parts[0]).map(({ row }) => row),
    }),
  ],
  [
    "GET",
    /^\/api\/contacts\/([^/]+)$/,
    ({ parts }) => {
      const found = contacts.find(({ id }) => id === parts[0]);
      if (!found) throw new No(404, "not-found", "Такого клиента нет.");
      return found;
    },
  ],
  [
    "PUT",
    /^\/api\/contacts\/([^/]+)$/,
    ({ parts, body }) => {
      const found = contacts.find(({ id }) => id === parts[0]);
      if (!found) throw new No(404, "not-found", "Такого клиента нет.");
      if (typeof body.email === "string" && body.email !== "" && !body.email.includes("@"))
        throw new No(400, "invalid", "Это не похоже на адрес почты.", { field: "email" });
      const { name, email, phone, attributes } = body;
      return Object.assign(found, { name, email, phone, attributes });
    },
  ],
  ["GET", /^\/api\/me\/sessions$/, ({ world }) => page(world.seats)],
  [
    "DELETE",
    /^\/api\/me\/sessions\/([^/]+)$/,
    ({ world, parts }) => {
      world.seats = world.seats.filter(({ id }) => id !== parts[0]);
      return null;
    },
  ],
  [
    "DELETE",
    /^\/api\/me\/sessions$/,
    ({ world }) => {
      world.seats = world.seats.filter(({ current }) => current === true);
      return null;
    },
  ],
  [
    "PUT",
    /^\/api\/me\/password$/,
    ({ body }) => {
      if (body.current === "wrong")
        throw new No(400, "wrong-password", "Нынешний пароль не подошёл.", { field: "current" });
      return null;
    },
  ],
  [
    "GET",
    /^\/api\/search$/,
    ({ world, query }) => {
      const asked = (query.get("q") ?? "").trim();
      const repaired = repair(asked);
      const hits = (words: string) =>
        world.talks.flatMap(({ row, entries }) =>
          entries.flatMap((entry) => {
            const text = textOf(entry);
            const at = text.toLocaleLowerCase().indexOf(words.toLocaleLowerCase());
            if (at < 0 || words === "") return [];
            const from = Math.max(0, at - 60);
            const cut = text.slice(from, at + words.length + 80);
            const start = at - from;
            return [
              {
                conversationId: row.id,
                entryId: entry.id,
                contact: { id: row.contact.id, name: row.contact.name },
                subject: row.subject,
                at: entry.at,
                status: row.status,
                snippet: { text: cut, marks: [[start, start + words.length]] },
                score: 1,
              },
            ];
          }),
        );
      const direct = hits(asked);
      if (direct.length > 0 || repaired === asked) return page(direct.slice(0, 30));
      return { ...page(hits(repaired).slice(0, 30)), asTyped: repaired };
    },
  ],
];

function textOf(entry: Entry): string {
  return entry.kind === "message" || entry.kind === "note" ? (entry.text ?? "") : "";
}

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = "йцукенгшщзхъфывапролджэячсмитьбюё";

function repair(words: string): string {
  return [...words]
    .map((letter) => russian[latin.indexOf(letter.toLowerCase())] ?? letter)
    .join("");
}
