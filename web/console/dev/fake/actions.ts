import { people, teams } from "./cast.ts";
import { type Asked, No, type Route } from "./route.ts";
import type { Talking } from "./Talking.ts";

function talkOf({ world, parts }: Asked): Talking {
  const talk = world.find(parts[0] ?? "");
  if (!talk) throw new No(404, "not-found", "Такого обращения нет, или оно не для вас.");
  return talk;
}

const at = (rest = "") => new RegExp(`^/api/conversations/([^/]+)${rest}$`);

/** What can be done with one conversation. */
export const actions: Route[] = [
  [
    "GET",
    at(),
    (asked) => {
      const talk = talkOf(asked);
      const first = Math.max(0, talk.entries.length - 100);
      const person = talk.contact.id;
      return {
        row: talk.row,
        contact: talk.contact,
        organization: talk.contact.organization,
        slots: talk.slots,
        entries: talk.entries.slice(first),
        earlier: first > 0 ? talk.entries[first]?.seq : null,
        draft: talk.draft,
        past: asked.world.talks
          .filter(({ row, contact }) => contact.id === person && row.id !== talk.row.id)
          .slice(0, 5)
          .map(({ row }) => ({ id: row.id, at: row.at, subject: row.subject, status: row.status })),
        why:
          talk.row.holder.kind === "with"
            ? {
                text: "Постоянный бухгалтер клиента",
                points: ["Клиент закреплён за вами", "Компетенция «Отпуска»", "Нагрузка 3 из 6"],
              }
            : null,
        others:
          talk.row.id === "k2"
            ? [{ operator: { id: "p-irina", name: "Ирина Смирнова" }, mode: "replying" }]
            : [],
      };
    },
  ],
  [
    "GET",
    at("/entries"),
    (asked) => {
      const { entries } = talkOf(asked);
      const before = asked.query.get("before");
      const limit = Number(asked.query.get("limit") ?? 100);
      if (before !== null) {
        const older = entries.filter(({ seq }) => seq < Number(before));
        const items = older.slice(-limit);
        return { items, next: older.length > items.length ? String(items[0]?.seq) : null };
      }
      const newer = entries.filter(({ seq }) => seq > Number(asked.query.get("after") ?? 0));
      return {
        items: newer.slice(0, limit),
        next: newer.length > limit ? String(newer[limit - 1]?.seq) : null,
      };
    },
  ],
  [
    "POST",
    at("/messages"),
    (asked) => {
      const talk = talkOf(asked);
      const { world, body } = asked;
      const twin = talk.entries.find(({ clientId }) => clientId === body.clientId);
      if (twin) return twin;
      const missed = talk.entries.filter(
        (entry) =>
          entry.seq > Number(body.seenSeq) &&
          entry.kind === "message" &&
          entry.author.kind !== "system",
      );
      if (missed.length > 0 && body.force !== true)
        throw new No(409, "changed", "Пока вы писали, в обращении появились новые сообщения.", {
          entries: missed,
        });
      const files = Array.isArray(body.files)
        ? body.files.map((id) => world.uploads.get(String(id)))
        : [];
      const entry = world.append(
        talk,
        {
          kind: "message",
          clientId: body.clientId,
          text: body.text,
          buttons: [],
          files,
          pressed: null,
        },
        world.myId,
      );
      talk.draft = null;
      world.change(talk, { draft: false });
      return entry;
    },
  ],
  [
    "POST",
    at("/notes"),
    (asked) => {
      const { world, body } = asked;
      const files = Array.isArray(body.files)
        ? body.files.map((id) => world.uploads.get(String(id)))
        : [];
      return world.append(
        talkOf(asked),
        { kind: "note", clientId: body.clientId, text: body.text, mentions: body.mentions, files },
        world.myId,
      );
    },
  ],
  [
    "PUT",
    at("/assignee"),
    (asked) => {
      const talk = talkOf(asked);
      const { world, body } = asked;
      const team = teams.find(({ id }) => id === body.teamId);
      const person = people.find(({ id }) => id === body.operatorId);
      if (person?.id === world.myId && talk.row.number === 4187)
        throw new No(409, "already-taken", "Обращение уже взяла Ирина Смирнова.", {
          by: { id: "p-irina", name: "Ирина Смирнова" },
        });
      if (body.note)
        world.append(talk, { kind: "note", text: body.note, mentions: [], files: [] }, world.myId);
      const since = new Date().toISOString();
      world.append(
        talk,
        {
          kind: "event",
          code: team ? "transferred" : person?.id === world.myId ? "taken" : "assigned",
          params: { operator: person?.name ?? "", team: team?.name ?? "" },
        },
        null,
      );
      if (team) world.change(talk, { team, holder: { kind: "waiting", team, since, place: 1 } });
      else if (person)
        world.change(talk, {
          holder: {
            kind: "with",
            operator: { id: person.id, name: person.name, initials: person.initials },
            since,
          },
        });
      return null;
    },
  ],
  [
    "DELETE",
    at("/assignee"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(talk, { kind: "event", code: "released", params: {} }, null);
      asked.world.change(talk, {
        holder: { kind: "waiting", team: talk.row.team, since: new Date().toISOString(), place: 1 },
      });
      return null;
    },
  ],
  [
    "PUT",
    at("/bot"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(talk, { kind: "event", code: "returned-to-bot", params: {} }, null);
      asked.world.change(talk, { holder: { kind: "bot" } });
      return null;
    },
  ],
  [
    "PUT",
    at("/snooze"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(
        talk,
        { kind: "event", code: "snoozed", params: { until: asked.body.until } },
        null,
      );
      asked.world.change(talk, { status: "snoozed", snoozedUntil: String(asked.body.until) });
      return null;
    },
  ],
  [
    "DELETE",
    at("/snooze"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(talk, { kind: "event", code: "woke", params: {} }, null);
      asked.world.change(talk, { status: "open", snoozedUntil: null });
      return null;
    },
  ],
  [
    "PUT",
    at("/resolution"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(
        talk,
        { kind: "event", code: "resolved", params: { operator: asked.world.me?.name } },
        null,
      );
      asked.world.change(talk, { status: "resolved" });
      return null;
    },
  ],
  [
    "DELETE",
    at("/resolution"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(
        talk,
        { kind: "event", code: "reopened", params: { operator: asked.world.me?.name } },
        null,
      );
      asked.world.change(talk, { status: "open" });
      return null;
    },
  ],
  [
    "PUT",
    at("/spam"),
    (asked) => {
      const talk = talkOf(asked);
      const params = { operator: asked.world.me?.name };
      asked.world.append(talk, { kind: "event", code: "spam", params }, null);
      asked.world.change(talk, { status: "spam", waitingSince: null });
      return null;
    },
  ],
  [
    "DELETE",
    at("/spam"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(talk, { kind: "event", code: "reopened", params: {} }, null);
      asked.world.change(talk, { status: "open" });
      return null;
    },
  ],
  [
    "PUT",
    at("/tags/([^/]+)"),
    (asked) => {
      const talk = talkOf(asked);
      const tag = asked.world.tags.find(({ id }) => id === asked.parts[1]);
      if (!tag) return null;
      asked.world.append(talk, { kind: "event", code: "tagged", params: { tag: tag.name } }, null);
      asked.world.change(talk, { tags: [...talk.row.tags.filter(({ id }) => id !== tag.id), tag] });
      return null;
    },
  ],
  [
    "DELETE",
    at("/tags/([^/]+)"),
    (asked) => {
      const talk = talkOf(asked);
      const tag = talk.row.tags.find(({ id }) => id === asked.parts[1]);
      asked.world.append(
        talk,
        { kind: "event", code: "untagged", params: { tag: tag?.name } },
        null,
      );
      asked.world.change(talk, { tags: talk.row.tags.filter(({ id }) => id !== tag?.id) });
      return null;
    },
  ],
  [
    "PUT",
    at("/subject"),
    (asked) => {
      const talk = talkOf(asked);
      asked.world.append(
        talk,
        { kind: "event", code: "subject", params: { subject: asked.body.subject } },
        null,
      );
      asked.world.change(talk, { subject: String(asked.body.subject) });
      return null;
    },
  ],
  [
    "PUT",
    at("/draft"),
    (asked) => {
      const talk = talkOf(asked);
      const text = String(asked.body.text ?? "");
      talk.draft =
        text === ""
          ? null
          : {
              text,
              mode: asked.body.mode === "note" ? "note" : "reply",
              at: new Date().toISOString(),
            };
      asked.world.change(talk, { draft: text !== "" });
      return null;
    },
  ],
];
