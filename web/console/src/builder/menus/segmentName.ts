import type { TFunction } from "i18next";

/** Whose order it is. */
export function segmentName(segment: string, t: TFunction<"builder">): string {
  switch (segment) {
    case "ru":
    case "en":
    case "known":
    case "guest":
      return t(`order.segment-${segment}`);
    default:
      return t("order.by-all");
  }
}
