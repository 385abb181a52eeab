import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { cx } from "../ui/cx.ts";
import classes from "./Editable.module.css";

type Props = {
  label: string;
  value: string;
  onSave: (value: string) => void;
  type?: "text" | "email" | "tel";
  strong?: boolean;
};

/** A value that becomes a field when clicked: Enter or leaving saves, Escape forgets. */
export function Editable({ label, value, onSave, type = "text", strong = false }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <button
        type="button"
        className={cx(classes.value, strong && classes.strong)}
        aria-label={
          value === ""
            ? `${label}: ${t("common.none")}. ${t("common.add")}`
            : t("common.edit", { what: label, value })
        }
        onClick={() => setTyped(value)}
      >
        {value || <span className={classes.none}>{t("common.add")}</span>}
      </button>
    );
  const save = () => {
    setTyped(null);
    if (typed.trim() !== value) onSave(typed.trim());
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.code === "Enter") save();
    if (event.code === "Escape") {
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <TextInput
      aria-label={label}
      type={type}
      value={typed}
      maxLength={200}
      autoFocus
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={pressed}
    />
  );
}
