type Line =
  | {
      who: "contact" | "bot" | "operator" | "note";
      text: string;
      buttons?: string[];
      files?: FileLine[];
      press?: boolean;
      mentions?: string[];
    }
  | { who: "event"; code: string; params?: Record<string, unknown> }
  | {
      who: "handoff";
      reason: string;
      text: string;
      team: string;
      path: string[];
      slots: [string, string][];
      promised: string;
    }
  | {
      who: "robot";
      run: string;
      operation: string;
      status: "running" | "done" | "failed" | "refused";
      attempt?: number;
      error?: string;
    }
  | { who: "rating"; score: number; comment?: string };
type FileLine = { name: string; size: number; type: string };

export type Talk = { subject: string | null; team: string; lines: Line[] };

const menu = [
  "Первичные документы",
  "Сотрудники и зарплата",
  "Налоги и отчётность",
  "Счёт на оплату",
  "Другое",
  "Позвать специалиста",
];
const pdf = (name: string, size: number): FileLine => ({ name, size, type: "application/pdf" });

export const vacation: Talk = {
  subject: "Отпуск Иванова с 5 февраля",
  team: "t-pay",
  lines: [
    { who: "bot", text: "Здравствуйте, Анна. Чем помочь?", buttons: menu },
    { who: "contact", text: "Сотрудники и зарплата", press: true },
    {
      who: "bot",
      text: "Что нужно сделать?",
      buttons: ["Отправить в отпуск", "Больничный", "Принять на работу", "Назад"],
    },
    { who: "contact", text: "Отправить в отпуск", press: true },
    { who: "robot", run: "r1", operation: "Список сотрудников", status: "running" },
    { who: "robot", run: "r1", operation: "Список сотрудников", status: "done" },
    {
      who: "bot",
      text: "Кто идёт в отпуск? Рядом с именем - сколько дней осталось.",
      buttons: ["Иванов И. И. - 14", "Петрова А. С. - 21", "Сидоров К. В. - 3"],
    },
    { who: "contact", text: "Иванов И. И. - 14", press: true },
    { who: "bot", text: "С какого числа и на сколько дней?" },
    { who: "contact", text: "с 5 февраля на две недели" },
    {
      who: "bot",
      text: "Оформляю отпуск: Иванов И. И., с 5 по 18 февраля, 14 дней. Верно?",
      buttons: ["Да, оформить", "Изменить даты", "Отмена"],
    },
    { who: "contact", text: "Да, оформить", press: true },
    { who: "robot", run: "r2", operation: "Расчёт отпускных", status: "running" },
    {
      who: "robot",
      run: "r2",
      operation: "Расчёт отпускных",
      status: "failed",
      attempt: 3,
      error: "Учётная система не ответила за 20 секунд",
    },
    {
      who: "bot",
      text: "Учётная система сейчас не отвечает. Заявка сохранена. Позвать специалиста или попробовать позже?",
      buttons: ["Позвать специалиста", "Позже"],
    },
    { who: "contact", text: "Позвать специалиста", press: true },
    {
      who: "handoff",
      reason: "robot-failed",
      text: "Робот «Расчёт отпускных» не смог получить ответ учётной системы",
      team: "t-pay",
      path: ["Меню", "Сотрудники и зарплата", "Отправить в отпуск", "Подтверждение"],
      slots: [
        ["Сотрудник", "Иванов И. И."],
        ["Начало", "5 февраля 2026"],
        ["Дней", "14"],
        ["Конец", "18 февраля 2026"],
      ],
      promised: "Ответим примерно за 4 минуты",
    },
    { who: "event", code: "assigned", params: { operator: "Олег Петров" } },
    { who: "event", code: "tagged", params: { tag: "отпуск" } },
    { who: "event", code: "taken", params: { operator: "Олег Петров" } },
    {
      who: "operator",
      text: "Анна, добрый день. Вижу заявку: Иванов, 14 дней с 5 февраля. Сейчас проведу расчёт вручную и пришлю документы сюда.",
    },
    { who: "contact", text: "Спасибо. Нужно до обеда, у директора подпись только до часу." },
    {
      who: "note",
      text: "@Ирина Смирнова, проверь, пожалуйста, есть ли у нас приказ по Ромашке за январь. Клиент торопится.",
      mentions: ["p-irina"],
    },
    {
      who: "operator",
      text: "Готово, три документа ниже. Приказ подпишет директор, выплата не позже 2 февраля.",
      files: [
        pdf("Заявление на отпуск Иванов.pdf", 84_120),
        pdf("Расчёт отпускных Иванов 02-2026.pdf", 121_904),
        pdf("Платёжное поручение 0147.pdf", 66_310),
      ],
    },
    {
      who: "contact",
      text: "Получила, всё открывается. А можно ещё справку 2-НДФЛ на него же? И подскажите, по Петровой 21 день - это с учётом прошлого года?",
    },
  ],
};

export const primary: Talk = {
  subject: "УПД от поставщика за декабрь",
  team: "t-docs",
  lines: [
    { who: "bot", text: "Здравствуйте. Чем помочь?", buttons: menu },
    { who: "contact", text: "Первичные документы", press: true },
    {
      who: "bot",
      text: "Что с документами?",
      buttons: ["Отправить документ", "Получить документ", "Спросить о документе"],
    },
    { who: "contact", text: "Отправить документ", press: true },
    { who: "bot", text: "Прикрепите файл или снимок, можно несколько." },
    {
      who: "contact",
      text: "вот УПД и фото акта, на втором печать плохо видно",
      files: [
        pdf("УПД 118 от 24.12.pdf", 402_118),
        { name: "Акт 24 декабря.png", size: 1_204_880, type: "image/png" },
      ],
    },
    {
      who: "handoff",
      reason: "asked",
      text: "Клиент отправил документы на проверку",
      team: "t-docs",
      path: ["Меню", "Первичные документы", "Отправить документ"],
      slots: [["Файлов", "2"]],
      promised: "Ответим примерно за 6 минут",
    },
  ],
};

export const tax: Talk = {
  subject: "Требование из налоговой по НДС",
  team: "t-tax",
  lines: [
    { who: "bot", text: "Здравствуйте. Чем помочь?", buttons: menu },
    {
      who: "contact",
      text: "Пришло требование из налоговой, срок ответа пять дней, что делать и кто будет отвечать, мы или вы?",
    },
    {
      who: "bot",
      text: "Похоже, нужен специалист по налогам. Позвать?",
      buttons: ["Да", "Нет, вернуться в меню"],
    },
    { who: "contact", text: "да", press: false },
    {
      who: "handoff",
      reason: "asked",
      text: "Клиент попросил специалиста",
      team: "t-tax",
      path: ["Меню", "Вопрос своими словами"],
      slots: [],
      promised: "Ответим примерно за 9 минут",
    },
    { who: "event", code: "assigned", params: { operator: "Тимур Ахметов" } },
    {
      who: "operator",
      text: "Добрый день. Пришлите, пожалуйста, само требование целиком, с номерами счетов-фактур. Отвечаем мы, срок считается с даты получения квитанции, то есть крайний день - пятница.",
    },
    {
      who: "contact",
      text: "Отправила почтой и сюда",
      files: [pdf("Требование 14-08_22913.pdf", 1_820_400)],
    },
    {
      who: "operator",
      text: "Вижу. Расхождение по двум счетам-фактурам контрагента: у вас №118 и №121, у него в книге продаж они в следующем квартале. Подготовлю пояснение, пришлю на согласование до вечера.",
    },
    { who: "event", code: "snoozed", params: { until: "завтра, 09:00" } },
    { who: "event", code: "woke" },
    { who: "event", code: "subject", params: { subject: "Требование из налоговой по НДС" } },
    { who: "event", code: "tagged", params: { tag: "НДС" } },
    {
      who: "contact",
      text: "Ждём. Директор спрашивает, будет ли штраф, если контрагент исправит книгу только в следующем месяце",
    },
  ],
};

export const bot: Talk = {
  subject: "Больничный Петровой",
  team: "t-pay",
  lines: [
    { who: "bot", text: "Здравствуйте. Чем помочь?", buttons: menu },
    { who: "contact", text: "Сотрудники и зарплата", press: true },
    {
      who: "bot",
      text: "Что нужно сделать?",
      buttons: ["Отправить в отпуск", "Больничный", "Принять на работу", "Назад"],
    },
    { who: "contact", text: "Больничный", press: true },
    { who: "bot", text: "Введите номер листка нетрудоспособности, двенадцать цифр." },
  ],
};

export const rated: Talk = {
  subject: "Счёт на оплату за ноябрь",
  team: "t-front",
  lines: [
    { who: "contact", text: "Пришлите счёт за ноябрь ещё раз, не можем найти" },
    { who: "bot", text: "Вот счёт за ноябрь.", files: [pdf("Счёт 412 от 01.11.pdf", 58_220)] },
    { who: "contact", text: "это за октябрь" },
    { who: "event", code: "taken", params: { operator: "Мария Кузнецова" } },
    {
      who: "operator",
      text: "Извините за путаницу. Отправила верный счёт.",
      files: [pdf("Счёт 438 от 01.12.pdf", 58_904)],
    },
    { who: "event", code: "resolved", params: { operator: "Мария Кузнецова" } },
    { who: "bot", text: "Как вам помогли?", buttons: ["1", "2", "3", "4", "5"] },
    { who: "rating", score: 2, comment: "Бот прислал не тот счёт, пришлось ждать человека" },
  ],
};

export const letter: Talk = {
  subject:
    "Длинный вопрос о переходе на другую систему налогообложения и обо всём, что с этим связано",
  team: "t-tax",
  lines: [
    {
      who: "contact",
      text: "Добрый день!\n\nМы думаем перейти с УСН на общую систему с нового года. Вопросы по порядку:\n\n1. До какого числа подать уведомление?\n2. Как быть с остатками на складе, купленными без НДС?\n3. Что станет с авансами, которые получены в декабре, а отгрузка в январе?\n\nОтдельно: в учётной системе у нас 14 складов, часть в аренде, договоры разные. Прикладываю ссылку на папку: https://files.example/oc/s/7c1f0a9d2b5e4c83a6d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6/остатки-и-договоры-за-четвёртый-квартал.xlsx\n\nЗаранее спасибо, буду ждать развёрнутого ответа, можно по частям.",
    },
  ],
};

export const short: Talk[] = [
  {
    subject: "Акт сверки с «Торгмаш»",
    team: "t-docs",
    lines: [{ who: "contact", text: "Нужен акт сверки за год, контрагент просит до среды" }],
  },
  {
    subject: "Приём нового сотрудника",
    team: "t-pay",
    lines: [{ who: "contact", text: "Принимаем менеджера с понедельника, что прислать?" }],
  },
  {
    subject: "Код ошибки 0400300001",
    team: "t-tax",
    lines: [{ who: "contact", text: "Отчёт не приняли, код 0400300001. Это к вам?" }],
  },
  { subject: null, team: "t-front", lines: [{ who: "contact", text: "здравствуйте" }] },
  {
    subject: "Доверенность на получение груза",
    team: "t-docs",
    lines: [
      { who: "contact", text: "Сделайте доверенность на водителя, паспорт пришлю" },
      { who: "operator", text: "Пришлите разворот с фотографией и прописку" },
    ],
  },
  {
    subject: "Аванс за первую половину",
    team: "t-pay",
    lines: [
      { who: "contact", text: "Аванс сегодня или завтра?" },
      { who: "operator", text: "Сегодня до 18:00" },
    ],
  },
  {
    subject: "Invoice in English",
    team: "t-front",
    lines: [{ who: "contact", text: "Could you send the December invoice in English, please?" }],
  },
  {
    subject: "Смена директора",
    team: "t-docs",
    lines: [{ who: "contact", text: "У нас сменился директор, какие документы переподписать?" }],
  },
];
