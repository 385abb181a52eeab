import { compareRows } from "../../src/inbox/compareRows.ts";
import { actions } from "./actions.ts";
import { articleRoutes } from "./articles.ts";
import { bulk } from "./bulk.ts";
import { people } from "./cast.ts";
import { controls } from "./controls.ts";
import { desk } from "./desk.ts";
import { houseRoutes } from "./house.ts";
import { reports } from "./reports.ts";
import { robotRoutes } from "./robots.ts";
import { No, type Route } from "./route.ts";

const page = (items: unknown[], next: string | null = null) => ({ items, next });

export const routes: Route[] = [
  ["GET", /^\/api\/setup$/, ({ world }) => ({ needed: world.setupNeeded })],
  [
    "POST",
    /^\/api\/setup$/,
    ({ world, body }) => {
      if (body.code !== "4F7K-2M9Q")
        throw new No(
          403,
          "wrong-code",
          "Код не подошёл. Он напечатан там, где запущена программа.",
          { field: "code" },
        );
      world.setupNeeded = false;
      world.signedIn = true;
      return world.me;
    },
  ],
  [
    "POST",
    /^\/api\/session$/,
    ({ world, body }) => {
      if (body.password === "locked-out")
        throw new No(429, "locked", "Слишком много попыток.", {
          until: new Date(Date.now() + 600_000).toISOString(),
        });
      if (body.password === "wrong")
        throw new No(401, "wrong-credentials", "Адрес или пароль не подошли.");
      world.me = people.find(({ email }) => email === body.email) ?? world.me;
      world.signedIn = true;
      return world.me;
    },
  ],
  [
    "DELETE",
    /^\/api\/session$/,
    ({ world }) => {
      world.signedIn = false;
      return null;
    },
  ],
  [
    "POST",
    /^\/api\/invitations$/,
    ({ world, body }) => {
      if (body.token !== "good")
        throw new No(
          410,
          "link-dead",
          "Приглашение не найдено или уже использовано. Попросите прислать новое.",
        );
      world.signedIn = true;
      return world.me;
    },
  ],
  [
    "GET",
    /^\/api\/me$/,
    ({ world }) => {
      if (!world.signedIn) throw new No(401, "signed-out", "Войдите, чтобы продолжить.");
      return world.me;
    },
  ],
  [
    "PUT",
    /^\/api\/me$/,
    ({ world, body }) => {
      if (world.me) Object.assign(world.me, body);
      return world.me;
    },
  ],
  ["POST", /^\/api\/socket-tickets$/, () => ({ ticket: "fake" })],
  ["GET", /^\/api\/tags$/, ({ world }) => page(world.tags)],
  ["GET", /^\/api\/presence$/, ({ world }) => page(world.presence)],
  [
    "PUT",
    /^\/api\/me\/presence$/,
    ({ world, body }) => {
      world.presence = world.presence.map((one) =>
        one.operator.id === world.myId ? Object.assign({}, one, { state: body.state }) : one,
      );
      world.sockets?.tell({ t: "presence", items: world.presence });
      return null;
    },
  ],
  [
    "PUT",
    /^\/api\/people\/([^/]+)\/capacity$/,
    ({ world, parts, body }) => {
      world.presence = world.presence.map((one) =>
        one.operator.id === parts[0] ? Object.assign({}, one, { capacity: body.capacity }) : one,
      );
      return null;
    },
  ],
  ["GET", /^\/api\/inbox\/views$/, ({ world }) => world.counts()],
  [
    "GET",
    /^\/api\/inbox\/([^/]+)$/,
    ({ world, parts, query }) => {
      const order = query.get("order") === "newest" ? "newest" : "waiting";
      const rows = world
        .inView(decodeURIComponent(parts[0] ?? ""))
        .map(({ row }) => row)
        .sort(compareRows(order));
      const from = Number(query.get("after") ?? 0);
      const to = from + Number(query.get("limit") ?? 50);
      return { ...page(rows.slice(from, to), to < rows.length ? String(to) : null), version: 1 };
    },
  ],
  ...bulk,
  ...actions,
  ...desk,
  ...houseRoutes,
  ...reports,
  ...controls,
  ...articleRoutes,
  ...robotRoutes,
];
