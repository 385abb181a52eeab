import { Button, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { stepTitle } from "../canvas/stepTitle.ts";
import { find } from "../model/document.ts";
import { merged } from "../model/merge.ts";
import { placed } from "../model/place.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { ChangeList } from "./ChangeList.tsx";
import classes from "./PublishDialog.module.css";

/** Somebody else saved meanwhile: their changes, and how both go together. */
export function ConflictDialog() {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { saving, settle, doc } = builder;
  if (saving.kind !== "conflict") return null;
  const theirs = placed(saving.theirs.document);
  const { clashes } = merged(saving.base, doc, theirs, true);
  const name = saving.theirs.changedBy?.name ?? t("conflict.somebody");
  const title = (id: string) => {
    const step = (find(doc, id) ?? find(theirs, id))?.step;
    return step ? stepTitle(step, builder, t) : id;
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      title={t("conflict.title", { name })}
      size="lg"
    >
      <div className={classes.body}>
        <p>{t("conflict.text")}</p>
        <section className={classes.changes}>
          <ChangeList before={saving.base} after={theirs} />
        </section>
        {clashes.length > 0 ? (
          <>
            <p>
              {t("conflict.clashes")} {clashes.map(title).join("; ")}
            </p>
            <Button onClick={() => settle(true)}>{t("conflict.mine")}</Button>
            <Button variant="default" onClick={() => settle(false)}>
              {t("conflict.theirs")}
            </Button>
          </>
        ) : (
          <>
            <p>{t("conflict.none")}</p>
            <Button data-autofocus onClick={() => settle(true)}>
              {t("conflict.merge")}
            </Button>
          </>
        )}
      </div>
    </Modal>
  );
}
