import { type Doc, freeName, type Step } from "./document.ts";
import { type Fields, isFields, type Json, partsOf, wordOf } from "./json.ts";
import type { Kind, Piece, Trigger } from "./kinds.ts";

const both = (ru: string, en: string): Json => ({ ru, en });

const question: Fields = {
  ask: both("Какой у вас вопрос?", "What is your question?"),
  as: "answer",
  answer: "text",
  label: both("Вопрос", "Question"),
};

/** What a fresh step of a kind says before its author has touched it. */
const fresh: Record<Exclude<Piece, Trigger>, Fields> = {
  say: { say: both("Новое сообщение.", "New message.") },
  file: { file: { id: "", name: "" } },
  menu: {
    menu: both("Что выберете?", "What would you like?"),
    items: [{ label: both("Вариант", "Option") }],
  },
  ask: question,
  list: {
    ask: both("Выберите из списка.", "Please choose from the list."),
    as: "choice",
    answer: { list: "", label: both("{{name}}", "{{name}}") },
    label: both("Выбор", "Choice"),
  },
  form: {
    form: both("Задам несколько вопросов.", "I have a few questions."),
    fields: [question],
  },
  contact: {
    contact: ["name", "phone"],
    text: both("Как с вами связаться?", "How can we reach you?"),
  },
  quiz: {
    quiz: both("Вопрос викторины", "A quiz question"),
    as: "reply",
    options: [
      { id: "first", label: both("Верный ответ", "The right answer"), points: 1 },
      { id: "second", label: both("Неверный ответ", "A wrong answer"), points: 0 },
    ],
    right: both("Верно.", "That’s right."),
    wrong: both("Не совсем так.", "Not quite."),
  },
  survey: {
    survey: both("Насколько вам помогли?", "How helpful was this?"),
    kind: "csat",
    as: "mark",
  },
  consent: {
    consent: both(
      "Вы согласны на обработку персональных данных?",
      "Do you consent to the processing of your personal data?",
    ),
    purpose: "personal-data",
    version: "1",
    as: "consent",
  },
  confirm: { confirm: both("Проверьте, всё ли верно.", "Please check that all is right.") },
  if: { if: "known(contact.name)" },
  hours: { hours: "any" },
  attempts: { attempts: 2 },
  split: {
    split: [
      { id: "a", share: 50 },
      { id: "b", share: 50 },
    ],
  },
  language: { language: {} },
  set: { set: {} },
  robot: { robot: "", limit: "1m" },
  tag: { tag: [] },
  notify: {
    notify: both("Посмотрите, пожалуйста, этот разговор.", "Please look at this conversation."),
  },
  wait: { wait: "1m" },
  await: { await: "", limit: "24h" },
  run: { run: "" },
  handoff: {
    handoff: both("Передаю ваш вопрос специалисту.", "I’m passing your question to a specialist."),
    reason: both("Нужен специалист", "A specialist is needed"),
  },
  goto: { goto: "" },
  end: { end: "resolved", text: both("Готово. Хорошего дня.", "Done. Have a good day.") },
};

export function blankStep(whole: Doc, piece: Exclude<Piece, Trigger>, chain: string): Step {
  const id = freeName(whole, `${chain}-${piece}`.slice(0, 50));
  return withFreeValues(whole, { ...fresh[piece], id });
}

/** A question for a form, under a name that nothing else has. */
export function blankField(whole: Doc, step: Step): Fields {
  const taken = new Set([
    ...valuesKept(whole),
    ...partsOf(step.fields).map(({ as }) => wordOf(as)),
  ]);
  return { ...question, as: free(taken, wordOf(question.as)) };
}

export function blankTrigger(trigger: Trigger): Json {
  if (trigger === "words") return { ru: [], en: [] };
  return trigger === "schedule" ? ["09:00"] : [];
}

/** The same step, its answers kept under names that no other step uses. */
function withFreeValues(whole: Doc, step: Step): Step {
  const taken = valuesKept(whole);
  const own = (part: Fields): Fields => {
    if (wordOf(part.as) === "") return part;
    const as = free(taken, wordOf(part.as));
    taken.add(as);
    return { ...part, as };
  };
  const fields = partsOf(step.fields);
  return { ...own(step), ...(fields.length > 0 && { fields: fields.map(own) }), id: step.id };
}

/** The names under which the scenario keeps something. */
function valuesKept(whole: Doc): Set<string> {
  const names = whole.chains.flatMap(({ steps }) =>
    steps.flatMap((step) => [
      wordOf(step.as),
      ...partsOf(step.fields).map(({ as }) => wordOf(as)),
      ...(isFields(step.set) ? Object.keys(step.set) : []),
    ]),
  );
  return new Set(names);
}

function free(taken: ReadonlySet<string>, wanted: string): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++)
    if (!taken.has(`${wanted}${number}`)) return `${wanted}${number}`;
}

/** Whether the kind's own key holds words for the customer. */
export function speaks(kind: Kind): boolean {
  const value = fresh[kind][kind];
  return isFields(value) && "ru" in value;
}
