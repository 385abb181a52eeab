import type ru from "../../locales/ru.json";
import type builder from "../builder/words/ru.json";
import type knowledge from "../knowledge/words/ru.json";
import type understanding from "../understanding/words/ru.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof ru;
      builder: typeof builder;
      knowledge: typeof knowledge;
      understanding: typeof understanding;
    };
  }
}
