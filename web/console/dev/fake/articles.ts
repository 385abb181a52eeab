import type { Route } from "./route.ts";

/** The sample house's articles, each with the stems of words by which it is found. */
const articles = [
  one(
    "ar1",
    "public",
    ["отпуск", "vacation", "leave"],
    "Что нужно для отпуска",
    "Для отпуска нужны заявление сотрудника, даты начала и конца и вид отпуска. Выплата - не позже чем за три дня до начала.",
  ),
  one(
    "ar2",
    "organization",
    ["счет", "счёт", "акт", "invoice"],
    "Как запросить счёт или акт",
    "Напишите сумму и название организации. Счёт придёт в чат в течение получаса.",
  ),
  one(
    "ar3",
    "internal",
    ["налог", "требован", "ндс", "tax"],
    "Ответ на требование налоговой",
    "На ответ отводится пять рабочих дней с даты квитанции. Пояснение согласовывает руководитель.",
  ),
];

export const articleRoutes: Route[] = [
  [
    "GET",
    /^\/api\/articles\/search$/,
    ({ query }) => {
      const asked = (query.get("q") ?? "").toLowerCase();
      const found = articles.filter(({ stems }) => stems.some((stem) => asked.includes(stem)));
      return { items: found.map(({ hit }) => hit), next: null };
    },
  ],
  ["POST", /^\/api\/articles\/proposals$/, () => ({ id: "ar-new" })],
];

function one(id: string, audience: string, stems: string[], title: string, words: string) {
  const url = audience === "public" ? `https://desk.example/help/ru/${id}` : null;
  const snippet = { text: words, marks: [] };
  return { stems, hit: { id, title, audience, state: "published", snippet, sure: true, url } };
}
