import type { TFunction } from "i18next";

/** Why people were called, by the stable code of the reason. */
export function reasonWords(reason: string | null, t: TFunction): string {
  switch (reason) {
    case "asked":
    case "misunderstood":
    case "scenario":
    case "robot-failed":
    case "loop":
    case "no-bot":
    case "transferred":
    case "low-mark":
      return t(`handoff.reason.${reason}`);
    default:
      return t("handoff.reason.other");
  }
}
