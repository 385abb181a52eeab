import { isRecord } from "../../api/parse.ts";
import classes from "./Changes.module.css";

/** What a change changed: each field with its old and new value. */
export function Changes({ changes }: { changes: unknown }) {
  if (!isRecord(changes)) return null;
  const lines = Object.entries(changes);
  if (lines.length === 0) return null;
  return (
    <ul className={classes.list}>
      {lines.map(([field, value]) => (
        <li key={field}>
          {field}: {words(value)}
        </li>
      ))}
    </ul>
  );
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(" → ");
  if (isRecord(value) && ("from" in value || "to" in value))
    return `${words(value.from ?? "")} → ${words(value.to ?? "")}`;
  if (value === null || value === undefined || value === "") return "∅";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
