import { type Doc, freeName, type Step } from "./document.ts";
import type { Fields, Json } from "./json.ts";
import type { Kind } from "./kinds.ts";

const both = (ru: string, en: string): Json => ({ ru, en });

/** What a fresh step of a kind says before its author has touched it. */
const fresh: Record<Kind, Fields> = {
  say: { say: both("Новое сообщение.", "New message.") },
  menu: {
    menu: both("Что выберете?", "What would you like?"),
    items: [{ label: both("Вариант", "Option") }],
  },
  ask: {
    ask: both("Какой у вас вопрос?", "What is your question?"),
    as: "answer",
    answer: "text",
    label: both("Вопрос", "Question"),
  },
  confirm: { confirm: both("Проверьте, всё ли верно.", "Please check that all is right.") },
  if: { if: "known(contact.name)" },
  set: { set: {} },
  robot: { robot: "" },
  handoff: {
    handoff: both("Передаю ваш вопрос специалисту.", "I’m passing your question to a specialist."),
    reason: both("Нужен специалист", "A specialist is needed"),
  },
  goto: { goto: "" },
  end: { end: "resolved", text: both("Готово. Хорошего дня.", "Done. Have a good day.") },
};

export function blankStep(whole: Doc, kind: Kind, chain: string): Step {
  const id = freeName(whole, `${chain}-${kind}`.slice(0, 50));
  const step = { id, ...fresh[kind] };
  return kind === "ask" ? { ...step, as: freeValue(whole, "answer") } : step;
}

/** A name under which no other step keeps its answer. */
export function freeValue(whole: Doc, wanted: string): string {
  const taken = new Set(whole.chains.flatMap(({ steps }) => steps.map((step) => step.as)));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++)
    if (!taken.has(`${wanted}${number}`)) return `${wanted}${number}`;
}
