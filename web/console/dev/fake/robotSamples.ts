import type { Fields } from "../../src/builder/model/json.ts";

const employees = {
  employees: [
    { id: "E-17", name: "Иванов И. И.", position: "Инженер", vacationDaysLeft: 14 },
    { id: "E-22", name: "Петрова А. С.", position: "Бухгалтер", vacationDaysLeft: 21 },
  ],
};
const vacation = {
  number: "ОТП-0147",
  period: { start: "2026-02-05", end: "2026-02-18", days: 14 },
  returnDate: "2026-02-19",
  calculation: { toPay: "118400.00", payBy: "2026-02-02" },
  documents: [{ name: "Приказ.pdf", url: "files/147.pdf" }],
};

/** What the fake accounting system answers, by the beginning of the path. */
export const answers: { [path: string]: Fields } = { employees, vacations: vacation };

export const accounting: Fields = {
  robot: "accounting",
  title: { ru: "Учётная система", en: "Accounting system" },
  patienceSeconds: 20,
  slowAfterSeconds: 4,
  attempts: 5,
  operations: {
    employees: {
      title: { ru: "Список сотрудников", en: "List of employees" },
      method: "GET",
      path: "employees",
      query: "{'organization': organization}",
      inputs: {
        organization: {
          type: "text",
          required: true,
          title: { ru: "Организация", en: "Organization" },
        },
      },
      outputs: {
        employees: { type: "list", title: { ru: "Сотрудники", en: "Employees" } },
      },
      answer: "{'employees': [employees]}",
      refusal: "error.{'code': code, 'message': message}",
      sample: employees,
    },
    vacation: {
      title: { ru: "Оформить отпуск", en: "Register a vacation" },
      method: "POST",
      path: "vacations",
      inputs: {
        employee: { type: "text", required: true, title: { ru: "Сотрудник", en: "Employee" } },
        period: { type: "period", required: true, title: { ru: "Период", en: "Period" } },
        urgent: { type: "yes-no", title: { ru: "Срочно", en: "Urgent" } },
      },
      outputs: { number: { type: "text", required: true } },
      answer: "{'number': number, 'start': period.start, 'days': period.days}",
      files: "documents.{'name': name, 'url': url}",
      refusal: "error.{'code': code, 'message': message}",
      approval: "sum.amount > 100000",
      cost: { amount: "2.50", currency: "RUB" },
    },
  },
};

type Ago = (minutes: number) => string;

/** What the fake robot has done. */
export const log = (ago: Ago) => [
  run("run-1", "employees", "Список сотрудников", "done", 1, ago(12), 320, null),
  run("run-2", "vacation", "Оформить отпуск", "waiting-approval", 0, ago(7), null, null),
  run(
    "run-3",
    "vacation",
    "Оформить отпуск",
    "refused",
    1,
    ago(95),
    540,
    "У сотрудника осталось 3 дня отпуска",
  ),
  run(
    "run-4",
    "vacation",
    "Оформить отпуск",
    "failed",
    5,
    ago(1500),
    61_200,
    "Система не ответила за 20 секунд",
  ),
];

function run(
  id: string,
  operation: string,
  title: string,
  status: string,
  attempts: number,
  createdAt: string,
  millis: number | null,
  error: string | null,
) {
  return {
    id,
    operation,
    title,
    status,
    attempts,
    createdAt,
    millis,
    error,
    conversationId: "k1",
    number: 4181,
    endedAt: millis === null ? null : createdAt,
    cost: status === "done" ? { amount: "2.50", currency: "RUB" } : null,
    input: { organization: "7701234567", employee: { id: "E-17", name: "••••" } },
    output: status === "done" ? { employees: [{ id: "E-17", name: "••••" }] } : null,
    files: status === "done" ? [{ name: "Приказ.pdf", size: 84_120 }] : [],
    tries: Array.from({ length: attempts }, (_, at) => ({
      attempt: at + 1,
      at: createdAt,
      millis: millis === null ? null : Math.round(millis / attempts),
      status: status === "failed" ? null : 200,
      failure: status === "failed" ? "Нет ответа за 20 секунд" : null,
    })),
    approval:
      status === "refused"
        ? {
            by: "Вера Орлова",
            allowed: true,
            reason: null,
            at: createdAt,
          }
        : null,
  };
}
