import { useTranslation } from "react-i18next";
import type { RobotField } from "../../api/scenarios.ts";
import classes from "../Inspector.module.css";
import { robotKind } from "./robotKind.ts";

/** What the later steps will know: the parts of the robot's answer, by the name it is kept under. */
export function RobotOutputs({ fields, kept }: { fields: readonly RobotField[]; kept: string }) {
  const { t } = useTranslation("builder");
  if (fields.length === 0) return null;
  return (
    <div>
      <p className={classes.label}>{t("field.outputs")}</p>
      {kept === "" && <p className={classes.hint}>{t("field.outputsUnnamed")}</p>}
      <ul className={classes.given}>
        {fields.map(({ name, type, title }) => (
          <li key={name}>
            {title} <span className={classes.hint}>{robotKind(type, t)}</span>
            {kept !== "" && <code className={classes.way}>{`${kept}.${name}`}</code>}
          </li>
        ))}
      </ul>
    </div>
  );
}
