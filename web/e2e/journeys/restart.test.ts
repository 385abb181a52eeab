import { expect, it } from "vitest";
import { cast } from "../src/cast.ts";
import { start, stop } from "../src/program.ts";

const on = cast();

it("a restart in the middle of talks loses no word and no state", async () => {
  const maria = await on.operator("maria");
  await maria.is("На месте");
  const visitor = await on.customer(null);
  await visitor.begins();
  await visitor.says("оператор");
  await visitor.panel.locator("header").getByText("Мария Кузнецова").waitFor();
  await maria.opens(/Посетитель.*Передаю ваш вопрос/);
  await maria.says("Слушаю вас.");
  await visitor.hears("Слушаю вас.");

  const asking = await on.customer(null);
  await asking.begins();
  await asking.presses("Первичные документы");
  await asking.presses("Попросить оформить документ");
  await asking.hears("Какой документ оформить?");

  await stop(on.place);
  await maria.page.getByText("Нет связи. Черновики сохраняются").waitFor();
  await visitor.loseNetwork(); // hers comes back later, else Maria would be asked whether to send all the same
  await visitor.says("Это до перезапуска.");
  await maria.says("Пишу без связи.");
  await maria.page.getByText("Ждёт связи, уйдёт само").waitFor();
  await start(on.place);

  await maria.hasSentAll();
  await visitor.findNetwork();
  await visitor.hears("Пишу без связи.");
  await maria.hears("Это до перезапуска.");
  await asking.presses("Акт");
  await asking.hears("На кого оформляем?");
  await visitor.panel.locator("header").getByText("Мария Кузнецова").waitFor();

  await maria.page.reload();
  await maria.hears("Это до перезапуска.");
  const words = /^(Слушаю вас|Пишу без связи|Это до перезапуска)\.$/;
  expect([...(await maria.heard(words))].sort()).toEqual([
    "Пишу без связи.",
    "Слушаю вас.",
    "Это до перезапуска.",
  ]);
  expect(await visitor.heard(words)).toEqual(await maria.heard(words));
  await maria.page.getByText("Ведёте вы").waitFor();
});
