import type { TFunction } from "i18next";
import { wordOf } from "../model/json.ts";
import type { Port } from "../model/ports.ts";
import { type Language, say } from "../model/texts.ts";

/** What a way out is called. */
export function portWords({ key, name, label }: Port, language: Language, t: TFunction<"builder">) {
  switch (name) {
    case "item": {
      const number = Number(key.split(".")[1] ?? 0) + 1;
      return say(label, language) || t("port.item", { number });
    }
    case "share":
      return t("port.share", { share: wordOf(label) });
    case "attempts":
      return t("port.attempts", { most: wordOf(label) });
    case "back":
      return label === undefined ? t("port.back") : t("port.backOn", { code: wordOf(label) });
    default:
      return t(`port.${name}`);
  }
}
