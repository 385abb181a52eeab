import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Thread } from "../api/thread.ts";
import classes from "./WhyCard.module.css";

export function WhyCard({ why }: { why: NonNullable<Thread["why"]> }) {
  const { t } = useTranslation();
  return (
    <div className={classes.card}>
      <h3>{t("why.title")}</h3>
      {why.text && <p>{why.text}</p>}
      {why.points.length > 0 && (
        <ul>
          {why.points.map((point) => (
            <li key={point}>
              <IconCheck size={14} /> {point}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
