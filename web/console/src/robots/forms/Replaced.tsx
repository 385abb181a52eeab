import { useTranslation } from "react-i18next";
import classes from "../Robots.module.css";
import type { MarksChanged } from "./marksChanged.ts";

type Props = { change: MarksChanged; used: boolean };

/** What the new file of a form asks for that the old one did not; scenarios may have to follow. */
export function Replaced({ change: { appeared, vanished }, used }: Props) {
  const { t } = useTranslation("robots");
  const same = appeared.length === 0 && vanished.length === 0;
  return (
    <section className={classes.card} role="status">
      <p>{t(same ? "formReplacedSame" : "formReplaced")}</p>
      {!same && (
        <dl className={classes.facts}>
          <Marks title={t("formAppeared")} marks={appeared} />
          <Marks title={t("formVanished")} marks={vanished} />
        </dl>
      )}
      {!same && used && <p className={classes.quiet}>{t("formReplacedUsed")}</p>}
    </section>
  );
}

function Marks({ title, marks }: { title: string; marks: string[] }) {
  if (marks.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd className={classes.key}>{marks.join(", ")}</dd>
    </>
  );
}
