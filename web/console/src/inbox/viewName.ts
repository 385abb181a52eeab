import type { TFunction } from "i18next";
import type { Named } from "../api/named.ts";

export function viewName(key: string, teams: readonly Named[], t: TFunction): string {
  switch (key) {
    case "mine":
    case "unassigned":
    case "mentions":
    case "bot":
    case "all":
    case "snoozed":
    case "resolved":
    case "spam":
      return t(`view.${key}`);
    default:
      if (key.startsWith("saved-")) return t("view.saved");
      return teams.find(({ id }) => key === `team-${id}`)?.name ?? t("view.team");
  }
}
