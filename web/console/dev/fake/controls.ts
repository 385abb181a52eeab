import type { Route } from "./route.ts";

/** Levers for tests and for looking at states: not part of the contract. */
export const controls: Route[] = [
  [
    "GET",
    /^\/__fake\/draft$/,
    ({ world, query }) => world.find(query.get("id") ?? "")?.draft ?? null,
  ],
  [
    "POST",
    /^\/__fake\/reset$/,
    ({ world, body }) => {
      const kind = body.kind === "empty" || body.kind === "many" ? body.kind : "full";
      world.reset(kind, String(body.person ?? "p-oleg"));
      world.signedIn = body.signedIn !== false;
      world.setupNeeded = body.setupNeeded === true;
      if (world.sockets) world.sockets.refusing = false;
      if (world.me && (body.language === "ru" || body.language === "en"))
        world.me.language = body.language;
      return null;
    },
  ],
  [
    "POST",
    /^\/__fake\/chaos$/,
    ({ world, body }) => {
      world.chaos = {
        latency: Number(body.latency ?? 0),
        failing: typeof body.failing === "string" ? new RegExp(body.failing) : null,
        status: Number(body.status ?? 500),
      };
      return null;
    },
  ],
  [
    "POST",
    /^\/__fake\/line$/,
    ({ world, body }) => {
      if (!world.sockets) return null;
      world.sockets.refusing = body.up === false;
      if (body.up === false) world.sockets.drop();
      return null;
    },
  ],
  [
    "POST",
    /^\/__fake\/say$/,
    ({ world, body }) => {
      const talk = world.find(String(body.id));
      if (!talk) return null;
      const entry = world.append(
        talk,
        { kind: "message", text: String(body.text), buttons: [], files: [], pressed: null },
        String(body.by ?? "contact"),
      );
      if (!world.sockets?.isOpened(talk.row.id))
        world.change(talk, { unread: talk.row.unread + 1 });
      return entry;
    },
  ],
  [
    "POST",
    /^\/__fake\/tell$/,
    ({ world, body }) => {
      world.sockets?.tell(body);
      return null;
    },
  ],
];
