import { IconMoodSad, IconUrgent } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import classes from "./ToneChip.module.css";

type Props = { tone: Row["tone"]; short?: boolean };

/** How the customer sounds who waits for an answer, in a calm word or two. */
export function ToneChip({ tone, short = false }: Props) {
  const { t } = useTranslation();
  const told = short ? tone.filter((sign) => sign !== "person") : tone;
  const first = told[0];
  if (!first) return null;
  const words = told.map((sign) => t(`tone.${sign}`));
  const Icon = first === "urgent" ? IconUrgent : IconMoodSad;
  return (
    <span
      className={classes.tone}
      data-short={short || undefined}
      title={t("tone.title", { words: words.join(", ") })}
    >
      {first !== "person" && <Icon size={13} aria-hidden className={classes.icon} />}
      <span className={classes.words}>{short ? words[0] : words.join(", ")}</span>
    </span>
  );
}
