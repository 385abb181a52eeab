import { useTranslation } from "react-i18next";
import { isRecord } from "../../api/parse.ts";
import { useTeams } from "../../app/useTeams.ts";
import { auditFields } from "./auditFields.ts";
import classes from "./Changes.module.css";
import { type Known, valueWords } from "./valueWords.ts";

const roles = ["OPERATOR", "SUPERVISOR", "AUTHOR", "ADMINISTRATOR"] as const;

const codes = [
  "ru",
  "en",
  "draft",
  "review",
  "published",
  "outdated",
  "archived",
  "true",
  "false",
] as const;

/** What a change changed: each field with its old and new value. */
export function Changes({ changes }: { changes: unknown }) {
  const { t, i18n } = useTranslation("audit");
  const { t: general } = useTranslation();
  const language = i18n.language === "en" ? "en" : "ru";
  const teams = useTeams();
  if (!isRecord(changes)) return null;
  const known: Known = (value) => {
    const role = roles.find((one) => one === value);
    if (role) return general(`role.${role}`);
    const code = codes.find((one) => one === value);
    if (code) return t(`value.${code}`);
    return teams.find(({ id }) => id === value)?.name ?? value;
  };
  const named = (field: string): string => {
    const name = auditFields.find((one) => one === field);
    return name ? t(`field.${name}`) : field;
  };
  const lines = Object.entries(changes).flatMap(([field, value]) => {
    if (field === "id") return [];
    const before = isRecord(value) ? valueWords(value.before, known, language) : "";
    const after = isRecord(value)
      ? valueWords(value.after, known, language)
      : valueWords(value, known, language);
    if (before === "" && after === "") return [];
    const none = t("nothing");
    return { field, words: before === "" ? after : `${before} → ${after === "" ? none : after}` };
  });
  if (lines.length === 0) return null;
  return (
    <ul className={classes.list}>
      {lines.map(({ field, words }) => (
        <li key={field}>
          {named(field)}: {words}
        </li>
      ))}
    </ul>
  );
}
