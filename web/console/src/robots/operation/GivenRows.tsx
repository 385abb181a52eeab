import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type Json, wordOf } from "../../builder/model/json.ts";
import type { Preview } from "../api/trials.ts";
import { fieldFrom, goodField } from "../model/names.ts";
import type { Given } from "../model/operation.ts";
import { alone, sameTarget, valueAt } from "../model/target.ts";
import { valueKinds } from "../model/valueKinds.ts";
import { FormulaText } from "./ExpressionField.tsx";
import { More } from "./More.tsx";
import classes from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";
import { usePreview } from "./usePreview.ts";

type Props = { rows: readonly Given[]; base: string; onChange: (rows: readonly Given[]) => void };

/** What the scenario gets, row by row: its name, its kind, and where it is in the answer. */
export function GivenRows({ rows, base, onChange: save }: Props) {
  const { t } = useTranslation("robots");
  const { task, seen, setTarget, wrongAt } = useOperation();
  const whole = usePreview(wordOf(task.answer), seen);
  const add = () => {
    const name = fieldFrom("value", new Set(rows.map((row) => row.name)));
    save([...rows, { name, type: "text", required: false, ru: "", en: "", formula: "" }]);
    setTarget({ kind: "output", name });
  };
  const wrong = wrongAt("answer");
  return (
    <fieldset className={classes.rows}>
      <legend>{t("outputs")}</legend>
      {rows.map((row, at) => (
        <GivenRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed
          key={at}
          row={row}
          rows={rows}
          base={base}
          whole={whole}
          onChange={(next) => save(rows.map((old, place) => (place === at ? next : old)))}
          onRemove={() => save(rows.filter((_, place) => place !== at))}
        />
      ))}
      {wrong && (
        <p className={classes.problem} role="alert">
          {wrong}
        </p>
      )}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
          {t("addOutput")}
        </Button>
      </div>
    </fieldset>
  );
}

type RowProps = {
  row: Given;
  rows: readonly Given[];
  base: string;
  whole: Preview | undefined;
  onChange: (row: Given) => void;
  onRemove: () => void;
};

function GivenRow({ row, rows, base, whole, onChange, onRemove }: RowProps) {
  const { t } = useTranslation("robots");
  const { target, setTarget, wrongAt } = useOperation();
  const { name, type, required, ru, en, formula } = row;
  const own = { kind: "output", name } as const;
  const waits = sameTarget(target, own);
  const preview = useOwnPreview(row, base, whole);
  return (
    <div className={classes.given} data-waiting={waits || undefined}>
      <div className={classes.givenHead}>
        <TextInput
          label={t("fieldName")}
          maxLength={50}
          value={name}
          error={wrongAt(`outputs.${name}`) ?? (goodField.test(name) ? undefined : t("wrongField"))}
          onChange={(event) => {
            const next = event.currentTarget.value;
            if (rows.some((one) => one.name === next)) return;
            onChange({ ...row, name: next });
            if (waits) setTarget({ kind: "output", name: next });
          }}
        />
        <NativeSelect
          label={t("kind")}
          value={type}
          onChange={(event) => onChange({ ...row, type: event.currentTarget.value })}
          data={[
            { value: "", label: t("kind_none") },
            ...valueKinds.map((value) => ({ value, label: t(`kind_${value}`) })),
          ]}
        />
        <Checkbox
          className={classes.tick}
          label={t("always")}
          disabled={type === ""}
          checked={required}
          onChange={(event) => onChange({ ...row, required: event.currentTarget.checked })}
        />
        <ActionIcon aria-label={t("removeField", { name })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      <FormulaText
        label={t("where")}
        hint={waits ? t("waitsForClick") : undefined}
        value={formula}
        preview={formula.trim() === "" ? undefined : preview}
        onFocus={() => setTarget(own)}
        onChange={(next) => onChange({ ...row, formula: next })}
      />
      {type !== "" && (
        <More title={t("titles")}>
          <TextInput
            label={t("titleRu")}
            maxLength={100}
            value={ru}
            onChange={(event) => onChange({ ...row, ru: event.currentTarget.value })}
          />
          <TextInput
            label={t("titleEn")}
            maxLength={100}
            value={en}
            onChange={(event) => onChange({ ...row, en: event.currentTarget.value })}
          />
        </More>
      )}
    </div>
  );
}

/** Asked once for all fields; each on its own only when something is wrong with one of them. */
function useOwnPreview(
  { name, formula }: Given,
  base: string,
  whole: Preview | undefined,
): Preview | undefined {
  const { seen } = useOperation();
  const single = usePreview(
    alone(base, formula),
    seen,
    whole?.kind === "problem" && formula !== "",
  );
  if (!whole || whole.kind === "problem") return single;
  const value: Json | undefined = valueAt(whole.value, name);
  return { kind: "value", value };
}
