import { people, teams } from "./cast.ts";
import { No, type Route } from "./route.ts";

type Thing = Record<string, unknown> & { id: string };

const names = (ru: string, en: string) => ({ ru, en });
const day = [{ from: "09:00", to: "18:00" }];
let made = 0;

/** What an administrator sets up. */
class House {
  skills: Thing[] = [
    { id: "sk1", key: "vacation", names: names("Отпуска", "Vacations") },
    { id: "sk2", key: "sick-leave", names: names("Больничные", "Sick leave") },
    { id: "sk3", key: "vat", names: names("НДС", "VAT") },
  ];
  schedules: Thing[] = [
    {
      id: "sc1",
      names: names("Офис", "Office"),
      timeZone: "Europe/Moscow",
      week: {
        monday: day,
        tuesday: day,
        wednesday: day,
        thursday: day,
        friday: [{ from: "09:00", to: "17:00" }],
      },
      exceptions: {
        "2026-01-01": [],
        "2026-01-02": [],
        "2026-02-20": [{ from: "09:00", to: "15:00" }],
      },
    },
    {
      id: "sc2",
      names: names("Первая линия", "Front desk"),
      timeZone: "Asia/Yekaterinburg",
      week: {
        monday: [
          { from: "08:00", to: "13:00" },
          { from: "14:00", to: "20:00" },
        ],
        saturday: [{ from: "10:00", to: "16:00" }],
      },
      exceptions: {},
    },
  ];
  teams: Thing[] = teams.map(({ id, name }, at) => ({
    id,
    key: id.slice(2),
    names: names(
      name,
      ["Primary documents", "Payroll", "Taxes and reporting", "Front desk"][at] ?? name,
    ),
    scheduleId: at === 3 ? "sc2" : "sc1",
    members: people.filter((one) => one.teams.some((own) => own.id === id)).map((one) => one.id),
  }));
  savedViews: Thing[] = [];
  organizations: Thing[] = [
    {
      id: "o-romashka",
      name: "ООО «Ромашка»",
      taxNumber: "7701234567",
      accountant: { id: "p-oleg", name: "Олег Петров" },
      contacts: 2,
    },
    { id: "o-vektor", name: "ООО «Вектор»", taxNumber: "7809876543", contacts: 1 },
  ];
  inboxes: Thing[] = [
    {
      id: "in1",
      name: "Сайт счётовода",
      channel: "widget",
      key: "pk_7f3a91c2",
      teamId: "t-front",
      allowedOrigins: ["https://schetovod.example", "http://localhost:8082"],
      greeting: names("Здравствуйте. Чем помочь?", "Hello. How can we help?"),
      accent: "#2257C5",
      identity: "optional",
      keyIds: ["k2026"],
    },
  ];
}

const house = new House();

const page = (items: unknown[], next: string | null = null) => ({ items, next });
const named = (thing: Thing) => ({ name: Object(thing.names).ru, ...thing });

function crud(path: string, list: () => Thing[], show: (thing: Thing) => object): Route[] {
  const one = new RegExp(`^/api/${path}/([^/]+)$`);
  const find = (id: string | undefined) => {
    const found = list().find((thing) => thing.id === id);
    if (!found) throw new No(404, "not-found", "Такого нет.");
    return found;
  };
  return [
    ["GET", new RegExp(`^/api/${path}$`), () => page(list().map(show))],
    [
      "POST",
      new RegExp(`^/api/${path}$`),
      ({ body }) => {
        if ("key" in body && !/^[a-z0-9][a-z0-9-]+$/.test(String(body.key)))
          throw new No(400, "wrong-key", "Ключ: латиница, цифры и дефис.", { field: "key" });
        const thing: Thing = { ...body, id: `${path}${++made}` };
        list().push(thing);
        return show(thing);
      },
    ],
    ["PUT", one, ({ parts, body }) => show(Object.assign(find(parts[0]), body))],
    [
      "DELETE",
      one,
      ({ parts }) => {
        list().splice(list().indexOf(find(parts[0])), 1);
        return null;
      },
    ],
  ];
}

export const houseRoutes: Route[] = [
  [
    "GET",
    /^\/api\/scenarios$/,
    () =>
      page([
        {
          id: "s1",
          name: "main",
          title: names("Главное меню", "Main menu"),
          number: 3,
          changed: false,
          changedAt: "2026-01-12T09:00:00Z",
          inboxes: ["in1"],
        },
      ]),
  ],
  ...crud("skills", () => house.skills, named),
  ...crud("schedules", () => house.schedules, named),
  ...crud("teams", () => house.teams, named),
  [
    "PUT",
    /^\/api\/inboxes\/([^/]+)\/keys$/,
    ({ parts, body }) => {
      const inbox = house.inboxes.find(({ id }) => id === parts[0]);
      if (!inbox) throw new No(404, "not-found", "Такого нет.");
      inbox.keyIds = Object.keys(Object(body.keys));
      return inboxView(inbox);
    },
  ],
  ...crud("inboxes", () => house.inboxes, inboxView),
  [
    "GET",
    /^\/api\/inboxes\/names$/,
    () => page(house.inboxes.map(({ id, name }) => ({ id, name }))),
  ],
  ...crud(
    "saved-views",
    () => house.savedViews,
    (view) => ({ mine: true, ...view }),
  ),
  ...crud(
    "organizations",
    () => house.organizations,
    (company) => company,
  ),
  [
    "POST",
    /^\/api\/people$/,
    ({ body }) => {
      if (!String(body.email).includes("@"))
        throw new No(400, "wrong-email", "Это не похоже на адрес почты.", { field: "email" });
      return {
        person: person({ ...body, id: `p${++made}`, teams: [] }),
        link: "https://desk.example/app/invitation#q8Zt5n-Jr2mX0c7VbK41Lw",
        expiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(),
      };
    },
  ],
  [
    "PUT",
    /^\/api\/people\/([^/]+)$/,
    ({ parts, body }) =>
      person({ ...people.find(({ id }) => id === parts[0]), ...body, teams: [] }),
  ],
  [
    "PUT",
    /^\/api\/people\/([^/]+)\/disabled$/,
    ({ parts }) => person({ ...people.find(({ id }) => id === parts[0]) }),
  ],
  [
    "POST",
    /^\/api\/people\/([^/]+)\/password-link$/,
    () => ({
      link: "https://desk.example/app/invitation#Ws0-u3",
      expiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(),
    }),
  ],
  [
    "GET",
    /^\/api\/people$/,
    ({ query }) =>
      page(
        people
          .filter(({ name }) => name.toLowerCase().includes((query.get("q") ?? "").toLowerCase()))
          .map(person),
      ),
  ],
  [
    "GET",
    /^\/api\/audit\/actions$/,
    () => ({
      items: [
        { key: "signed-in", text: "Вход" },
        { key: "person-changed", text: "Изменён человек" },
      ],
    }),
  ],
  ["GET", /^\/api\/audit\/integrity$/, () => ({ intact: true, entries: 1284 })],
  ["GET", /^\/api\/audit$/, () => page(auditLines(), null)],
  ["GET", /^\/api\/assistance$/, () => ({ summary: false, draft: false, translation: false })],
  ["GET", /^\/api\/model$/, () => ({ hasSecret: false, rests: false })],
  [
    "GET",
    /^\/api\/model\/vectors$/,
    () => ({
      set: { kind: "off", millis: 300 },
      state: "off",
      size: 0,
      hasSecret: false,
      runtime: "/srv/otklik/data/onnxruntime.jar",
      hasRuntime: false,
      wanted: 0,
      made: 0,
      with: 0,
      without: 0,
      rests: false,
    }),
  ],
];

function inboxView(inbox: Thing) {
  return {
    key: "pk_new",
    channel: "widget",
    keyIds: [],
    snippet: `<script src="https://desk.example/widget.js" data-inbox="${inbox.key ?? "pk_new"}" async></script>`,
    ...inbox,
  };
}

function person(one: object) {
  const known: Record<string, unknown> = { language: "ru", ...one };
  const at = people.findIndex(({ id }) => id === known.id);
  return {
    ...known,
    timeZone: "Europe/Moscow",
    disabled: at === 5,
    invited: at === 3,
    seenAt: at === 3 ? null : new Date(Date.now() - (at + 1) * 5_400_000).toISOString(),
    skills:
      at === 0
        ? [
            { id: "sk1", name: "Отпуска" },
            { id: "sk2", name: "Больничные" },
          ]
        : [],
  };
}

function auditLines() {
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const by = { id: "p-admin", name: "Администратор" };
  return [
    {
      id: "a1",
      at: at(3),
      by,
      action: "person-changed",
      text: "Изменён человек",
      subject: { kind: "person", id: "p-oleg", name: "Олег Петров" },
      changes: { role: ["OPERATOR", "SUPERVISOR"] },
      address: "10.0.0.14",
    },
    {
      id: "a2",
      at: at(44),
      by,
      action: "inbox-changed",
      text: "Изменено подключение",
      subject: { kind: "inbox", id: "in1", name: "Сайт счётовода" },
      changes: {
        allowedOrigins: [
          ["https://schetovod.example"],
          ["https://schetovod.example", "http://localhost:8082"],
        ],
      },
      address: "10.0.0.14",
    },
    {
      id: "a3",
      at: at(61),
      by,
      action: "signed-in",
      text: "Вход",
      subject: { kind: "person", id: "p-admin", name: "Администратор" },
      changes: {},
      address: "10.0.0.14",
    },
    {
      id: "a4",
      at: at(1300),
      by: null,
      action: "backup",
      text: "Резервная копия",
      subject: { kind: "system", id: "s", name: null },
      changes: {},
      address: null,
    },
  ];
}
