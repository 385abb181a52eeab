import type { Frame } from "playwright-core";
import type { Fake } from "../dev/fake.ts";

const bot = { kind: "bot" } as const;
const oleg = { kind: "operator", name: "Олег Петров" } as const;
const anna = { kind: "contact" } as const;

/** A talk with everything in it that a talk can have. */
export async function fill(server: Fake, panel: Frame): Promise<void> {
  await panel.waitForSelector(".answer");
  const visitor = server.visitor();
  const file = (name: string, type: string) =>
    server.routes.store(name, Buffer.alloc(183_000), type);
  visitor.say(anna, { text: "Отправить Иванова в отпуск на две недели с 5 февраля" });
  visitor.say(bot, {
    text: "Иванов Пётр: отпуск с 5 по 18 февраля, 14 дней. Остаток после отпуска: 0 дней. Подробнее: https://example.com/otpusk/pravila?company=romashka&section=ostatki",
  });
  visitor.say(bot, {
    text: "Готово, документы ниже.",
    files: [
      file("Заявление на отпуск Иванова П. С. с 5 по 18 февраля 2027 года.pdf", "application/pdf"),
      file("Расчёт отпускных.xlsx", "application/vnd.ms-excel"),
    ],
  });
  visitor.say(anna, { text: "Спасибо. А почему удержали НДФЛ дважды?" });
  visitor.happen("handed-off", { team: "Расчёт зарплаты" });
  visitor.happen("taken", { operator: "Олег Петров" });
  visitor.say(oleg, { text: "Добрый день. Вижу расчёт, проверяю." });
  visitor.say(oleg, {
    text: "Удержание одно, вторая строка — сторно за январь.\n\nПришлю расшифровку: +7 495 123-45-67, oleg@example.com",
  });
  visitor.say(anna, {
    text: "ОченьДлинноеСловоБезПробелов".repeat(6),
    files: [file("справка.pdf", "application/pdf")],
  });
  visitor.hold({ kind: "waiting", place: 3, waitSeconds: 240, team: "Расчёт зарплаты" });
  const marks = [1, 2, 3, 4, 5].map((mark) => ({ id: `m${mark}`, label: `${mark}` }));
  visitor.say(bot, { text: "Оцените, как мы помогли", buttons: marks, layout: "scale" });
  visitor.typing(oleg, true);
  await panel.waitForSelector(".scale");
  await panel.waitForSelector(".dots");
}
