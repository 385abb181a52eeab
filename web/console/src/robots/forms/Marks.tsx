import { useTranslation } from "react-i18next";
import classes from "../Robots.module.css";

const marks = [
  ["{{employee.name}}", "markValue"],
  ["{{start.short}}", "markPart"],
  ["{{#genitive}}{{employee.name}}{{/genitive}}", "markCase"],
  ["{{#children}} … {{/children}}", "markList"],
  ["{{^children}} … {{/children}}", "markNothing"],
] as const;

/** How a place for a value is written in a form. */
export function Marks() {
  const { t } = useTranslation("robots");
  return (
    <section className={classes.part} aria-labelledby="form-marks">
      <h3 id="form-marks" className={classes.subtitle}>
        {t("marks")}
      </h3>
      <dl className={`${classes.facts} ${classes.marks}`}>
        {marks.map(([mark, word]) => (
          <Mark key={mark} mark={mark} text={t(word)} />
        ))}
      </dl>
    </section>
  );
}

function Mark({ mark, text }: { mark: string; text: string }) {
  return (
    <>
      <dt className={classes.key}>{mark}</dt>
      <dd>{text}</dd>
    </>
  );
}
