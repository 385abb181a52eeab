/** Ready answers of the sample house. */
export const canned = [
  one(
    "1",
    "привет",
    "Приветствие",
    "{{contact.name}}, здравствуйте. Меня зовут {{operator.name}}, я займусь вашим вопросом.",
    "Hello {{contact.name}}, this is {{operator.name}}. I'll take care of your question.",
  ),
  one(
    "2",
    "документы",
    "Готовые документы",
    "{{contact.name}}, документы готовы, прикладываю. Проверьте, пожалуйста, реквизиты и даты. Если всё верно, подпишите и верните нам скан.",
    "The documents are ready and attached. Please check the details and dates, sign them and send us a scan.",
  ),
  one(
    "3",
    "отпуск",
    "Отпуск: что нужно",
    "Для отпуска нужны: заявление сотрудника, даты начала и конца, вид отпуска. Расчёт и платёжное поручение пришлём в течение часа. Выплата - не позже чем за три дня до начала.",
    "For a vacation we need the employee's application, the dates and the kind of leave.",
  ),
  one(
    "4",
    "ждём",
    "Ждём ответа",
    "Будем ждать от вас документы. Как только они придут, продолжим.",
    "We'll wait for your documents and go on as soon as they arrive.",
  ),
  one(
    "5",
    "срок",
    "Срок ответа налоговой",
    "На ответ налоговой отводится пять рабочих дней с даты квитанции. Мы подготовим пояснение и пришлём вам на согласование заранее.",
    "The tax office expects an answer in five working days.",
  ),
  one(
    "6",
    "спасибо",
    "Прощание",
    "Рады помочь, {{contact.name}}. Если появятся вопросы, пишите сюда же.",
    "Glad to help, {{contact.name}}. Write here if anything comes up.",
  ),
];

function one(id: string, shortcut: string, title: string, ru: string, en: string) {
  return { id: `a${id}`, shortcut, title, text: { ru, en }, teamId: null };
}
