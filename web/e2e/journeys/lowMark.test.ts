import { it } from "vitest";
import { cast } from "../src/cast.ts";

const on = cast();

it("a low mark reaches the supervisor at once, and she reads why", async () => {
  const vera = await on.operator("vera");
  const maria = await on.operator("maria");
  await maria.is("На месте");
  const visitor = await on.customer(null);
  await visitor.begins();
  await visitor.says("оператор");
  await maria.opens(/Посетитель.*Передаю ваш вопрос/);
  await maria.says("Акт вышлем завтра.");
  await visitor.hears("Акт вышлем завтра.");
  await maria.page.getByRole("button", { name: "Решить", exact: true }).click();

  await visitor.hears("Оцените, пожалуйста, нашу помощь");
  await visitor.panel.locator(".scale").getByRole("button", { name: "2" }).click();
  const alarm = vera.page.getByRole("alert", { name: "Срочные уведомления" });
  await alarm.getByText(/Посетитель \d+ ставит низкую оценку/).waitFor();
  await visitor.hears("Что пошло не так?");
  await visitor.presses("Долго ждать ответа");
  await visitor.hears("Спасибо, это поможет нам работать лучше.");

  await alarm.getByRole("link", { name: "Открыть" }).click();
  await vera.hears("Долго ждать ответа");
  await vera.log.getByRole("img", { name: /2 из 5/ }).waitFor();
  await alarm.getByText(/Посетитель/).waitFor({ state: "detached" });
});
