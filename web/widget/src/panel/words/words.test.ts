import type { Happening } from "@otklik/shared/entry";
import { describe, expect, it } from "vitest";
import enArticles from "../../../locales/articles.en.json";
import ruArticles from "../../../locales/articles.ru.json";
import enPanel from "../../../locales/en.json";
import ruPanel from "../../../locales/ru.json";
import { said } from "../talk/cast.ts";
import type { Waiting } from "../talk/wire.ts";
import { captionOf, happeningOf, headingOf, promiseTo, spoken } from "./caption.ts";
import { sizeOf } from "./size.ts";
import { russian, textsOf } from "./texts.ts";
import { dayOf, timeOf } from "./when.ts";

const ru = { ...ruPanel, ...ruArticles };
const en = { ...enPanel, ...enArticles };
const english = textsOf("en", enPanel);
const NOW = new Date("2026-11-22T06:00:00Z");
const waiting = (more: Partial<Waiting>): Waiting => ({ kind: "waiting", ...more });
const happened = (code: string, params: Record<string, unknown>): Happening => ({
  ...said(1),
  kind: "event",
  code,
  params,
});

describe("the two languages", () => {
  const names = (sentence: string) =>
    [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  const forms = (sentence: string | object) =>
    typeof sentence === "string" ? [sentence] : Object.values(sentence);

  it("say the same things with the same places to fill", () => {
    expect(Object.keys(en)).toEqual(Object.keys(ru));
    for (const [key, sentence] of Object.entries(ru)) {
      const other = new Map(Object.entries(en)).get(key) ?? "";
      expect(new Set(forms(other).flatMap(names)), key).toEqual(
        new Set(forms(sentence).flatMap(names)),
      );
    }
  });

  it("are calm: no exclamation marks, and the Russian has its dots and quotes", () => {
    const all = [...Object.values(ru), ...Object.values(en)].flatMap(forms);
    for (const sentence of all) expect(sentence).not.toMatch(/!|"/);
    expect(JSON.stringify(ru)).not.toMatch(/еще|сохранен[^и]|уйдет|темное/i);
  });

  it("have every form of a number", () => {
    for (const sentence of Object.values(ru))
      if (typeof sentence !== "string")
        expect(Object.keys(sentence)).toEqual(["one", "few", "many"]);
    for (const sentence of Object.values(en))
      if (typeof sentence !== "string") expect(Object.keys(sentence)).toEqual(["one", "other"]);
  });
});

describe("the promise to someone in line", () => {
  it.each([
    [{ place: 1, waitSeconds: 20 }, "Обычно отвечаем меньше чем за минуту."],
    [{ place: 3, waitSeconds: 240 }, "Обычно отвечаем за 4 минуты."],
    [{ waitSeconds: 61 }, "Обычно отвечаем за 2 минуты."],
    [{ waitSeconds: 60 }, "Обычно отвечаем за 1 минуту."],
    [{ waitSeconds: 21 * 60 }, "Обычно отвечаем за 21 минуту."],
    [{ waitSeconds: 11 * 60 }, "Обычно отвечаем за 11 минут."],
    [{ waitSeconds: 3600 }, "Обычно отвечаем за 1 час."],
    [{ waitSeconds: 7000 }, "Обычно отвечаем за 2 часа."],
    [{ waitSeconds: 18_000 }, "Обычно отвечаем за 5 часов."],
    [{}, "Ответит первый, кто освободится. Это окно можно закрыть: ответ сохранится здесь."],
    [
      { opensAt: "2026-11-22T09:15:00Z" },
      "Специалисты ответят сегодня после 15:00. Вопрос сохранён.",
    ],
    [
      { opensAt: "2026-11-23T03:15:00Z" },
      "Специалисты ответят завтра после 09:00. Вопрос сохранён.",
    ],
    [
      { opensAt: "2026-11-24T03:15:00Z" },
      "Специалисты ответят 24 ноября после 09:00. Вопрос сохранён.",
    ],
  ])("%j: %s", (more, words) => {
    expect(promiseTo(waiting(more), NOW, russian)).toBe(words);
  });

  it("begins with her place, or with the reason that there is none", () => {
    expect(headingOf(waiting({ place: 3 }), russian)).toBe("Ваше место в очереди: 3");
    expect(headingOf(waiting({}), russian)).toBe("Ждём специалиста");
    expect(headingOf(waiting({ place: 3, opensAt: "2026-11-24T03:15:00Z" }), russian)).toBe(
      "Сейчас нерабочее время",
    );
  });

  it("stands in English too", () => {
    expect(promiseTo(waiting({ place: 3, waitSeconds: 60 }), NOW, english)).toBe(
      "Usually 1 minute.",
    );
    expect(promiseTo(waiting({ opensAt: "2026-11-24T03:15:00Z" }), NOW, english)).toBe(
      "Specialists will answer on 24 November after 09:00. Your question is saved.",
    );
  });
});

describe("what happened", () => {
  it("names the person or the team when it is known", () => {
    expect(happeningOf(happened("taken", { operator: "Олег Петров" }), russian)).toBe(
      "Вам отвечает Олег Петров",
    );
    expect(
      happeningOf(happened("taken", { operator: { id: "1", name: "Олег Петров" } }), russian),
    ).toBe("Вам отвечает Олег Петров");
    expect(happeningOf(happened("handed-off", { team: "Расчёт зарплаты" }), russian)).toBe(
      "Бот передал обращение: Расчёт зарплаты",
    );
    expect(happeningOf(happened("taken", {}), russian)).toBe("Обращение принято");
  });

  it("stays unsaid when there are no words for it", () => {
    expect(happeningOf(happened("tagged", {}), russian)).toBeUndefined();
    expect(happeningOf(happened("constructor", {}), russian)).toBeUndefined();
    expect(happeningOf(happened("__proto__", {}), russian)).toBeUndefined();
  });
});

it("the header says who answers", () => {
  expect(captionOf({ holder: { kind: "bot" }, status: "open", seq: 1 }, russian)).toBe(
    "Отвечает бот",
  );
  expect(captionOf({ holder: { kind: "nobody" }, status: "resolved", seq: 1 }, russian)).toBe(
    "Обращение закрыто",
  );
});

it("a message is spoken with its author, its files and its options", () => {
  const file = { id: "f", name: "Акт.pdf", size: 1, type: "application/pdf", image: false };
  const entry = said(1, {
    text: "Вот акт",
    files: [file],
    buttons: [
      { id: "a", label: "Да" },
      { id: "b", label: "Нет" },
    ],
  });
  expect(spoken(entry, russian)).toBe("Бот: Вот акт. Файл: Акт.pdf. Варианты: Да, Нет");
});

it("days and times are those of the customer's own place", () => {
  expect(timeOf(new Date("2026-11-22T18:20:00Z"), russian)).toBe("00:05");
  expect(dayOf(new Date("2026-11-22T01:00:00Z"), NOW, russian)).toBe("Сегодня");
  expect(dayOf(new Date("2026-11-21T01:00:00Z"), NOW, russian)).toBe("Вчера");
  expect(dayOf(new Date("2026-11-02T01:00:00Z"), NOW, english)).toBe("2 November");
  expect(dayOf(new Date("2025-11-02T01:00:00Z"), NOW, russian)).toBe("2 ноября 2025 г.");
});

it("sizes are short", () => {
  const plain = (bytes: number) => sizeOf(bytes, russian).replaceAll(/\s/g, " ");
  expect(plain(640)).toMatch(/^640 (Б|байт)$/);
  expect(plain(12_288)).toBe("12 кБ");
  expect(plain(2_516_582)).toBe("2,4 МБ");
});
