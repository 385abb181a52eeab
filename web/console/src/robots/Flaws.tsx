import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import classes from "./Robots.module.css";

/** All that is wrong with a robot, each with its place in the file. */
export function Flaws({ error, otherwise }: { error: unknown; otherwise: string }) {
  const { t } = useTranslation("robots");
  const flaws = error instanceof Refusal ? error.flaws : [];
  if (flaws.length < 2) return <p className={classes.flaw}>{otherwise}</p>;
  return (
    <div>
      <p className={classes.flaw}>{t("flaws", { count: flaws.length })}</p>
      <ul className={classes.flaws}>
        {flaws.map(({ field, detail }) => (
          <li key={`${field} ${detail}`}>
            <span className={classes.key}>{field}</span> {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
