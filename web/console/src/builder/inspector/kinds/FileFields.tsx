import { Button, FileButton, Loader } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { upload } from "../../../api/upload.ts";
import { useComplain } from "../../../ui/useComplain.ts";
import { isFields, wordOf } from "../../model/json.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import classes from "../Inspector.module.css";
import { Said } from "../Said.tsx";

/** A file that is the same for everybody. */
export function FileFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  const { step, set } = props;
  const name = isFields(step.file) ? wordOf(step.file.name) : "";
  const take = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    try {
      const { id, name, size, type } = await upload(
        file,
        () => undefined,
        new AbortController().signal,
        "scenario",
      );
      set("file", { id, name, size, type });
    } catch (error) {
      complain(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <fieldset className={classes.texts}>
        <legend className={classes.label}>{t("field.file")}</legend>
        <p className={classes.hint}>{name || t("field.noFile")}</p>
        <FileButton onChange={(file) => void take(file)}>
          {(button) => (
            <Button
              variant="default"
              leftSection={busy ? <Loader size={16} /> : <IconUpload size={16} />}
              disabled={busy}
              {...button}
            >
              {t(name === "" ? "field.chooseFile" : "field.otherFile")}
            </Button>
          )}
        </FileButton>
      </fieldset>
      <Said {...props} name="text" field="fileText" optional />
    </>
  );
}
