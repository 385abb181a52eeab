import type { Button, FileCard } from "@otklik/shared/entry";
import type { Outgoing, Visitor } from "./talk.ts";

const bot = { kind: "bot" } as const;

const menu: Button[] = [
  { id: "documents", label: "Первичные документы" },
  { id: "people", label: "Сотрудники и зарплата" },
  { id: "taxes", label: "Налоги и отчётность" },
  { id: "invoice", label: "Счёт на оплату" },
  { id: "other", label: "Другое" },
  { id: "person", label: "Позвать специалиста", style: "quiet" },
];
const english: Record<string, string> = {
  documents: "Primary documents",
  people: "Employees and payroll",
  taxes: "Taxes and reporting",
  invoice: "An invoice to pay",
  other: "Something else",
  person: "Get a specialist",
};

/** A bot that knows one task by heart: it sends an employee on vacation. */
export class Bot {
  /** How long the robot works: for as long as whoever looks on wants it. */
  work = () => new Promise<void>((done) => setTimeout(done, 400));
  readonly #store: (name: string, body: string) => FileCard;

  constructor(store: (name: string, body: string) => FileCard) {
    this.#store = store;
  }

  greet(visitor: Visitor): void {
    visitor.step = "menu";
    const ru = visitor.language === "ru";
    const text = ru ? "Здравствуйте. С чем помочь?" : "Hello. What can I help with?";
    const buttons = ru
      ? menu
      : menu.map((one) => ({ ...one, label: english[one.id] ?? one.label }));
    visitor.say(bot, { text, buttons, layout: "list" });
  }

  answer(visitor: Visitor, { press, text = "" }: Outgoing): void {
    const said = (press?.button ?? text).toLowerCase();
    if (text.startsWith("/")) return command(visitor, text);
    if (/^меню|^menu/.test(said)) return this.greet(visitor);
    if (/person|специалист|оператор|specialist/.test(said)) return this.#handOff(visitor);
    switch (visitor.step) {
      case "menu":
        return this.#topic(visitor, said);
      case "employee":
        return this.#ask(visitor, "start", "С какого числа? Например, 5 февраля.");
      case "start":
        return this.#start(visitor, said);
      case "length":
        return this.#confirm(visitor);
      case "confirm":
        return said === "yes" ? this.#deliver(visitor) : this.greet(visitor);
      default:
        visitor.say(bot, { text: `Вы написали: ${text}` });
    }
  }

  #topic(visitor: Visitor, said: string): void {
    if (said === "people") {
      const buttons: Button[] = [
        { id: "vacation", label: "Отправить в отпуск" },
        { id: "sick", label: "Больничный" },
        { id: "back", label: "Назад", style: "quiet" },
      ];
      visitor.say(bot, { text: "Что сделать?", buttons, layout: "list" });
      return;
    }
    if (said === "vacation") return this.#employees(visitor);
    visitor.say(bot, { text: "Не понял вопрос. Выберите в меню или позовите специалиста." });
  }

  #employees(visitor: Visitor): void {
    visitor.step = "employee";
    const buttons = ["Иванов Пётр, 14 дней", "Сидорова Ольга, 28 дней", "Ким Алексей, 7 дней"];
    visitor.say(bot, {
      text: "Кого отправить в отпуск? Показываю сотрудников и остаток дней.",
      buttons: buttons.map((label, at) => ({ id: `e${at}`, label })),
      layout: "list",
    });
  }

  #start(visitor: Visitor, said: string): void {
    if (/\d/.test(said)) return this.#ask(visitor, "length", "На сколько дней? Доступно 14.");
    visitor.say(bot, { text: "Не вижу даты. Напишите её так: 5 февраля или 05.02.2027." });
  }

  #ask(visitor: Visitor, step: string, text: string): void {
    visitor.step = step;
    visitor.say(bot, { text });
  }

  #confirm(visitor: Visitor): void {
    visitor.step = "confirm";
    visitor.say(bot, {
      text: "Проверьте: Иванов Пётр, отпуск с 5 февраля, 14 дней, по 18 февраля. Всё верно?",
      buttons: [
        { id: "yes", label: "Всё верно", style: "primary" },
        { id: "no", label: "Изменить" },
      ],
      layout: "row",
    });
  }

  #deliver(visitor: Visitor): void {
    visitor.typing(bot, true);
    void this.work().then(() => {
      const names = ["Заявление на отпуск.pdf", "Расчёт отпускных.pdf", "Платёжное поручение.docx"];
      const files = names.map((name) => this.#store(name, `sample: ${name}`));
      visitor.say(bot, { text: "Готово. Документы ниже, оригиналы уже в вашей базе.", files });
      visitor.step = "menu";
    });
  }

  #handOff(visitor: Visitor): void {
    visitor.say(bot, { text: "Передаю специалисту. Всё, что вы уже рассказали, он увидит." });
    visitor.happen("handed-off", { team: "Расчёт зарплаты" });
    visitor.hold({ kind: "waiting", place: 3, waitSeconds: 240, team: "Расчёт зарплаты" });
  }
}

const oleg = { kind: "operator", name: "Олег Петров" } as const;

/** For looking by hand: what else can happen in a talk. */
function command(visitor: Visitor, text: string): void {
  switch (text) {
    case "/take":
      visitor.happen("taken", { operator: oleg.name });
      visitor.hold({ kind: "with", operator: { name: oleg.name, initials: "ОП" } });
      visitor.say(oleg, { text: "Добрый день. Чем помочь?" });
      return;
    case "/closed":
      return visitor.hold({
        kind: "waiting",
        opensAt: new Date(Date.now() + 50_000_000).toISOString(),
      });
    case "/rate": {
      visitor.resolve();
      const buttons = [1, 2, 3, 4, 5].map((mark) => ({ id: `m${mark}`, label: `${mark}` }));
      visitor.say(bot, { text: "Оцените, как мы помогли", buttons, layout: "scale" });
      return;
    }
    case "/drop":
      return visitor.drop();
    default:
      visitor.say(bot, { text: "/take, /closed, /rate, /drop" });
  }
}
