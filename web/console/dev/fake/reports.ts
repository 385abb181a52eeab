import type { Route } from "./route.ts";

type Unit = "count" | "share" | "time";

const value = (count: number, n: number, of: number | null, p90: number | null = null) => ({
  count,
  n,
  value: of,
  p90,
});

function figure(
  key: string,
  unit: Unit,
  now: ReturnType<typeof value>,
  previous: ReturnType<typeof value>,
  subject?: [string, string],
) {
  return { key, unit, now, previous, ...(subject && { subject: subject[0], name: subject[1] }) };
}
const count = (key: string, now: number, before: number, subject?: [string, string]) =>
  figure(key, "count", value(now, now, now), value(before, before, before), subject);
const share = (
  key: string,
  now: [number, number],
  before: [number, number],
  subject?: [string, string],
) =>
  figure(
    key,
    "share",
    value(now[0], now[1], now[0] / now[1]),
    value(before[0], before[1], before[0] / before[1]),
    subject,
  );
const time = (key: string, n: number, p50: number, p90: number, before: number) =>
  figure(key, "time", value(n, n, p50, p90), value(n, n, before, before * 3));

const vacation: [string, string] = ["vacation", "Отпуск"];
const sick: [string, string] = ["sick-leave", "Больничный"];
const invoice: [string, string] = ["invoice", "Счёт на оплату"];

const figures = [
  count("conversations", 1248, 1102),
  share("conversations-bot", [702, 1248], [590, 1102]),
  share("conversations-people", [441, 1248], [430, 1102]),
  share("conversations-silent", [105, 1248], [82, 1102]),
  count("spam", 14, 9),
  count("menu-shown", 1125, 1010),
  share("went-on", [511, 1125], [421, 1010]),
  share("straight", [402, 1125], [390, 1010]),
  share("left", [212, 1125], [199, 1010]),
  count("chain-entered", 511, 430),
  share("chain-entered", [301, 511], [240, 430], vacation),
  share("chain-entered", [122, 511], [110, 430], sick),
  share("chain-entered", [88, 511], [80, 430], invoice),
  share("chain-completed", [363, 511], [290, 430]),
  share("chain-completed", [231, 301], [170, 240], vacation),
  share("chain-completed", [71, 122], [66, 110], sick),
  share("chain-completed", [61, 88], [54, 80], invoice),
  share("chain-dropped", [70, 301], [70, 240], vacation),
  share("chain-dropped", [51, 122], [44, 110], sick),
  share("chain-dropped", [27, 88], [26, 80], invoice),
  count("handed-off", 441, 430),
  share("handed-off", [232, 441], [220, 430], ["asked", "Клиент попросил человека"]),
  share("handed-off", [121, 441], [130, 430], ["misunderstood", "Бот не понял"]),
  share("handed-off", [61, 441], [58, 430], ["scenario", "Так задумано в сценарии"]),
  share("handed-off", [27, 441], [22, 430], ["robot-failed", "Робот не справился"]),
  time("first-response", 431, 218, 905, 260),
  count("waiting", 7, 4),
  count("unanswered", 3, 6),
  time("resolution", 1180, 640, 9_400, 720),
  time("resolution-bot", 702, 184, 420, 190),
  time("resolution-people", 478, 4_320, 18_600, 4_900),
  time("part-bot", 478, 150, 400, 160),
  time("part-queue", 478, 210, 890, 250),
  time("part-person", 478, 3_900, 16_000, 4_400),
  count("asked", 640, 600),
  share("rated", [212, 640], [190, 600]),
  share("rated", [142, 212], [120, 190], ["5", "5"]),
  share("rated", [44, 212], [40, 190], ["4", "4"]),
  share("rated", [14, 212], [16, 190], ["3", "3"]),
  share("rated", [5, 212], [8, 190], ["2", "2"]),
  share("rated", [7, 212], [6, 190], ["1", "1"]),
  share("csat", [186, 212], [160, 190]),
];

/** Reports with numbers that fit together. */
export const reports: Route[] = [
  [
    "GET",
    /^\/api\/analytics\/overview$/,
    ({ world, query }) => {
      const from = new Date(`${query.get("from") ?? "2026-01-14"}T00:00:00Z`);
      const to = new Date(`${query.get("to") ?? "2026-01-20"}T00:00:00Z`);
      const days = Math.round((to.getTime() - from.getTime()) / 86_400_000) + 1;
      const iso = (at: number) =>
        new Date(from.getTime() + at * 86_400_000).toISOString().slice(0, 10);
      const period = (first: string, last: string) => ({
        from: first,
        to: last,
        zone: "Europe/Moscow",
        startsAt: `${first}T00:00:00Z`,
        endsAt: `${last}T23:59:59Z`,
      });
      const empty = world.talks.length === 0;
      return {
        period: period(iso(0), iso(days - 1)),
        compared: period(iso(-days), iso(-1)),
        ...(!empty && { since: "2025-03-03T08:00:00Z" }),
        freshAt: new Date(Date.now() - 8_000).toISOString(),
        figures: empty ? [] : figures,
        days: Array.from({ length: days }, (_, at) => ({
          day: iso(at),
          bot: 60 + ((at * 37) % 61),
          people: 40 + ((at * 23) % 37),
          silent: 4 + ((at * 7) % 13),
          answered: 40,
          p50: 180 + ((at * 31) % 90),
          p90: 700 + ((at * 53) % 300),
        })),
      };
    },
  ],
  [
    "GET",
    /^\/api\/analytics\/conversations$/,
    ({ world, query }) => {
      const metric = query.get("metric") ?? "";
      const timed = /response|resolution|part/.test(metric);
      const items = world.talks.map(({ row }, at) => ({
        id: row.id,
        number: row.number,
        at: row.at,
        ...(timed && { measure: 100 + at * 137 }),
        ...(/rated|csat/.test(metric) && { measure: 5 - (at % 5) }),
        contact: row.contact,
        subject: row.subject,
        team: row.team,
        status: row.status,
      }));
      return { items, next: null, total: items.length };
    },
  ],
];
