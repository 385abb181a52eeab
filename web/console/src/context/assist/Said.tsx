import { IconRobot } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { wordsOf } from "../../ui/wordsOf.ts";
import classes from "./AssistBlock.module.css";

/** A machine's words, marked as such. */
export function Said({ text }: { text: string }) {
  const { t } = useTranslation("assist");
  return (
    <>
      <p className={classes.said}>{text}</p>
      <p className={classes.machine}>
        <IconRobot size={14} /> {t("machine")}
      </p>
    </>
  );
}

/** Why there is nothing, in the server's words. */
export function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <p className={classes.problem} role="alert">
      {wordsOf(error, t)}
    </p>
  );
}
