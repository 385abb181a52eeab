import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { model, type VectorSetup, type VectorsChecked } from "../../api/admin/model.ts";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import { useEditor } from "../useEditor.ts";
import { ConnectionFields } from "./ConnectionFields.tsx";
import { type ModelTyped, numberOf, sourceOf, vectorFormOf, vectorsTypedOf } from "./formOf.ts";
import classes from "./ModelEditor.module.css";
import { MoneyFields } from "./MoneyFields.tsx";
import { VectorsStanding } from "./VectorsStanding.tsx";

const sources = ["off", "onnx", "endpoint"] as const;

export function VectorsEditor({ setup }: { setup: VectorSetup }) {
  const { t } = useTranslation("model");
  const { t: general } = useTranslation();
  const memory = useQueryClient();
  const [checked, setChecked] = useState<VectorsChecked | null>(null);
  const number = (typed: string, all: ModelTyped) =>
    sourceOf(all.source) === "endpoint" && Number.isNaN(numberOf(typed)) ? t("number") : null;
  const editor = useEditor<ModelTyped>({
    initial: vectorsTypedOf(setup),
    save: async (typed) => setChecked(await model.putVectors(vectorFormOf(typed))),
    stale: [adminKeys.model],
    onSaved: () => {
      editor.form.setFieldValue("secret", "");
      editor.form.resetDirty({ ...editor.form.getValues(), secret: "" });
    },
    validate: { priceIn: number, budget: number, patienceSeconds: number },
  });
  const trial = useMutation({
    mutationFn: model.tryVectors,
    onSuccess: setChecked,
    onSettled: () => memory.invalidateQueries({ queryKey: adminKeys.model }),
  });
  const source = sourceOf(editor.form.values.source);
  const problem = editor.problem ?? (trial.error ? wordsOf(trial.error, general) : null);
  return (
    <form className={classes.form} onSubmit={editor.submit} noValidate>
      <VectorsStanding setup={setup} />
      {problem && (
        <p className={classes.problem} role="alert">
          <IconAlertTriangle size={18} /> {problem}
        </p>
      )}
      <NativeSelect
        label={t("vectors.source")}
        data={sources.map((value) => ({ value, label: t(`vectors.sources.${value}`) }))}
        {...editor.form.getInputProps("source")}
      />
      {source === "onnx" && (
        <>
          {!setup.hasRuntime && (
            <p className={classes.warning}>
              <IconAlertTriangle size={18} /> {t("vectors.noRuntime", { file: setup.runtime })}
            </p>
          )}
          <TextInput
            label={t("vectors.folder")}
            description={t("vectors.folderHint")}
            maxLength={500}
            spellCheck={false}
            autoComplete="off"
            {...editor.form.getInputProps("path")}
          />
        </>
      )}
      {source === "endpoint" && (
        <>
          <ConnectionFields
            form={editor.form}
            hasSecret={setup.hasSecret}
            hint={t("vectors.addressHint")}
          />
          <MoneyFields form={editor.form} silent />
        </>
      )}
      {source !== "off" && (
        <TextInput
          label={t("vectors.millis")}
          description={t("vectors.millisHint")}
          inputMode="numeric"
          maxLength={4}
          {...editor.form.getInputProps("millis")}
        />
      )}
      {source === "endpoint" && <p className={classes.privacy}>{t("vectors.privacy")}</p>}
      <div className={classes.acts}>
        <Button type="submit" loading={editor.busy} disabled={!editor.form.isDirty()}>
          {t("save")}
        </Button>
        {setup.set.kind !== "off" && (
          <Button
            variant="default"
            loading={trial.isPending}
            disabled={editor.form.isDirty()}
            onClick={() => trial.mutate()}
          >
            {t("vectors.check")}
          </Button>
        )}
        {checked && !editor.busy && !trial.isPending && setup.set.kind !== "off" && (
          <Checked checked={checked} />
        )}
      </div>
    </form>
  );
}

function Checked({ checked }: { checked: VectorsChecked }) {
  const { t } = useTranslation("model");
  const found = { size: checked.size, millis: checked.millis, megabytes: checked.megabytes };
  return checked.good ? (
    <p className={classes.good} role="status">
      <IconCheck size={18} /> {checked.sentence}{" "}
      {t(checked.megabytes === null ? "vectors.found" : "vectors.foundHere", found)}
    </p>
  ) : (
    <p className={classes.problem} role="alert">
      <IconAlertTriangle size={18} /> {checked.sentence}
    </p>
  );
}
