import type ru from "../../locales/ru.json";
import type audit from "../admin/audit/words/ru.json";
import type inboxes from "../admin/inboxes/words/ru.json";
import type model from "../admin/model/words/ru.json";
import type analytics from "../analytics/words/ru.json";
import type builder from "../builder/words/ru.json";
import type assist from "../context/assist/words/ru.json";
import type knowledge from "../knowledge/words/ru.json";
import type robots from "../robots/words/ru.json";
import type understanding from "../understanding/words/ru.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof ru;
      analytics: typeof analytics;
      assist: typeof assist;
      audit: typeof audit;
      model: typeof model;
      builder: typeof builder;
      inboxes: typeof inboxes;
      knowledge: typeof knowledge;
      robots: typeof robots;
      understanding: typeof understanding;
    };
  }
}
