/** Everybody in the sample house «Счётовод». None of them exists. */
export const teams = [
  { id: "t-docs", name: "Первичные документы" },
  { id: "t-pay", name: "Расчёт зарплаты" },
  { id: "t-tax", name: "Налоги и отчётность" },
  { id: "t-front", name: "Первая линия" },
];

const all = ["CONVERSATIONS", "SUPERVISE", "ANALYTICS", "SCENARIOS", "ADMINISTER", "SELF"];

export const people = [
  person("p-oleg", "Олег Петров", "OPERATOR", ["CONVERSATIONS", "SELF"], "t-pay"),
  person("p-irina", "Ирина Смирнова", "OPERATOR", ["CONVERSATIONS", "SELF"], "t-docs"),
  person("p-timur", "Тимур Ахметов", "OPERATOR", ["CONVERSATIONS", "SELF"], "t-tax"),
  person("p-maria", "Мария Кузнецова", "OPERATOR", ["CONVERSATIONS", "SELF"], "t-front"),
  person(
    "p-vera",
    "Вера Орлова",
    "SUPERVISOR",
    ["CONVERSATIONS", "SUPERVISE", "ANALYTICS", "SELF"],
    "t-front",
  ),
  person("p-pavel", "Павел Беляев", "AUTHOR", ["SCENARIOS", "ANALYTICS", "SELF"], null),
  person("p-admin", "Администратор", "ADMINISTRATOR", all, null),
];

export type Person = (typeof people)[number];

function person(
  id: string,
  name: string,
  role: string,
  permissions: string[],
  team: string | null,
) {
  const [first = "", last = ""] = name.split(" ");
  return {
    id,
    name,
    role,
    permissions,
    email: `${id.slice(2)}@schetovod.example`,
    language: "ru",
    theme: "system",
    teams: teams.filter((one) => one.id === team),
    initials: `${first.charAt(0)}${last.charAt(0)}`,
  };
}

export const tags = [
  { id: "g-vacation", name: "отпуск", color: "#2257C5" },
  { id: "g-urgent", name: "срочно", color: "#B3261E" },
  { id: "g-invoice", name: "счёт", color: "#0F766E" },
  { id: "g-vat", name: "НДС", color: "#875000" },
  { id: "g-vip", name: "важный клиент", color: "#6239B8" },
  { id: "g-sick", name: "больничный", color: "#B4256C" },
];

export const contacts = [
  contact("c-anna", "Анна Соколова", "ООО «Ромашка»", true),
  contact("c-dmitry", "Дмитрий Лебедев", "ООО «Вектор»", true),
  contact("c-elena", "Елена Виноградова", "ООО «Северный ветер»", true),
  contact("c-nikita", "Никита Фёдоров", "ИП Фёдоров Н. А.", false),
  contact(
    "c-olga",
    "Ольга Морозова",
    "ООО «Берёзовая роща и партнёры. Производство и доставка»",
    true,
  ),
  contact("c-guest", "Посетитель 4182", null, false),
  contact("c-ruslan", "Руслан Галиев", "ООО «Агат»", false),
  contact("c-sofia", "София Константинопольская-Преображенская", "ООО «Маяк»", true),
  contact("c-igor", "Игорь Щукин", "АО «Тёплый дом»", true),
  contact("c-liza", "Елизавета Ким", "ООО «Лента времени»", false),
  contact("c-petr", "Пётр Зайцев", "ООО «Пекарня на углу»", true),
  contact("c-john", "John Carter", "Carter Trading LLC", false),
];

function contact(id: string, name: string, organization: string | null, verified: boolean) {
  return {
    id,
    name,
    email: verified ? `${id.slice(2)}@client.example` : null,
    phone: verified ? "+7 900 000-00-00" : null,
    language: id === "c-john" ? "en" : "ru",
    verified,
    organization: organization ? { id: `o-${id.slice(2)}`, name: organization } : null,
    accountant: id === "c-anna" ? { id: "p-oleg", name: "Олег Петров" } : null,
    attributes: verified ? { Тариф: "Полное сопровождение", Договор: "№ 114 от 12.02.2024" } : {},
    identities: [
      {
        kind: "widget",
        value: verified ? "вход на сайте клиента" : "анонимный посетитель",
        verified,
      },
    ],
    consents: [],
    since: "2024-02-12T09:00:00Z",
  };
}
