import { expect, it } from "vitest";
import type { Customer } from "../src/Customer.ts";
import { cast } from "../src/cast.ts";
import { pagesOfPdf, wordsOfDocx } from "../src/papers.ts";

const on = cast();

it("Anna sends Ivanov on vacation and opens three papers", async () => {
  const anna = await on.customer("anna");
  await anna.begins();
  await anna.presses("Сотрудники и зарплата");
  await anna.presses("Отправить в отпуск");
  await anna.hears("Кого отправляем в отпуск?");
  await anna.says("иванова");
  await anna.hears("С какого дня отпуск?");
  await anna.says("когда-нибудь потом");
  await anna.hears("Не понял дату");
  await anna.says("с 5 февраля");
  await anna.hears("На сколько календарных дней?");
  await anna.says("две недели");
  await anna.hears("Проверьте, пожалуйста");
  await anna.presses("Оформить отпуск");
  await anna.hears("Готово: отпуск оформлен");

  const papers = await download(anna);
  expect(papers.map(({ name }) => name.replace(/[,№ ].*\./, "."))).toEqual([
    "Заявление.docx",
    "Записка-расчёт.pdf",
    "Платёжное.pdf",
  ]);
  const [application, calculation, payment] = papers.map(({ bytes }) => bytes);
  expect(wordsOfDocx(application ?? Buffer.of())).toContain("Иванов");
  expect(pagesOfPdf(calculation ?? Buffer.of())).toBeGreaterThan(0);
  expect(pagesOfPdf(payment ?? Buffer.of())).toBeGreaterThan(0);

  await anna.returns();
  await anna.hears("Готово: отпуск оформлен");
  expect(await anna.panel.locator(".file").count()).toBe(3);
});

type Paper = { name: string; bytes: Buffer };

/** Each card asks for a link of its own, and behind the link lies the paper. */
async function download({ page, panel }: Customer): Promise<Paper[]> {
  const papers: Paper[] = [];
  const cards = panel.locator(".file");
  await cards.nth(2).waitFor();
  for (const card of await cards.all()) {
    const [linked] = await Promise.all([
      page.waitForResponse((response) => /\/files\/[^/]+\/link$/.test(response.url())),
      card.click(),
    ]);
    const { url } = await linked.json();
    const file = await fetch(url);
    papers.push({
      name: nameOf(file.headers.get("Content-Disposition") ?? ""),
      bytes: Buffer.from(await file.arrayBuffer()),
    });
  }
  return papers;
}

function nameOf(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1] ?? disposition);
}
