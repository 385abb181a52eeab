import { expect, it } from "vitest";
import { cast } from "../src/cast.ts";

const on = cast();
const counted = /^(слово|ответ) \d$/;

it("the customer's own accountant takes over, both lose the network, and nothing is missing or doubled", async () => {
  const irina = await on.operator("irina");
  await irina.is("На месте");
  const dmitry = await on.customer("dmitry");
  await dmitry.begins();
  await dmitry.says("оператор");
  await dmitry.panel.locator("header").getByText("Ирина Смирнова").waitFor();
  await irina.page.getByRole("button", { name: "Уведомления: 1" }).waitFor();
  await irina.opens("Дмитрий Лебедев");
  await irina.page.getByRole("button", { name: "Уведомления: 0" }).waitFor();
  await irina.page.getByText("почему я").click();
  await irina.page.getByText("Клиент закреплён за этим оператором").waitFor();
  await irina.page.keyboard.press("Escape");

  await dmitry.says("слово 1");
  await irina.hears("слово 1");
  await irina.says("ответ 1");
  await dmitry.hears("ответ 1");

  await Promise.all([dmitry.loseNetwork(), irina.loseNetwork()]);
  await irina.page.getByText("Нет связи. Черновики сохраняются").waitFor();
  await dmitry.says("слово 2");
  await dmitry.says("слово 3");
  await irina.says("ответ 2");
  await irina.says("ответ 3");
  await irina.page.getByText("Ждёт связи, уйдёт само").nth(1).waitFor();

  await irina.findNetwork();
  await irina.hasSentAll(); // before Dmitry's words come: else she is asked whether to send all the same
  await dmitry.findNetwork();
  await irina.hears("слово 3");
  await dmitry.hears("ответ 3");

  await dmitry.says("слово 4");
  await irina.hears("слово 4");
  await irina.says("ответ 4");
  await dmitry.hears("ответ 4");
  const all = await dmitry.heard(counted);
  expect([...all].sort()).toEqual(
    ["ответ", "слово"].flatMap((who) => [1, 2, 3, 4].map((n) => `${who} ${n}`)),
  );
  expect(await irina.heard(counted)).toEqual(all);
  for (const who of ["ответ", "слово"])
    expect(all.filter((text) => text.startsWith(who))).toEqual(
      [1, 2, 3, 4].map((n) => `${who} ${n}`),
    );
  await irina.page.reload();
  await irina.hears("ответ 4");
  expect(await irina.heard(counted)).toEqual(all);

  await irina.page.getByRole("button", { name: "Решить", exact: true }).click();
  await irina.page.getByText("Решено: Дмитрий Лебедев").waitFor();
  await dmitry.panel.locator(".scale").waitFor();
});
