import { Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Json } from "../../builder/model/json.ts";
import type { Preview } from "../api/trials.ts";
import { placeIn } from "../model/place.ts";
import { shortly } from "../model/tree.ts";
import classes from "./Operation.module.css";
import { usePreview } from "./usePreview.ts";

type Props = {
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onFocus?: (() => void) | undefined;
  /** What it is tried on; absent when there is nothing yet. */
  input?: Json | undefined;
  /** What it says where it stands behind something else. */
  tried?: string;
  wrong?: string | undefined;
};

/** A formula with what it finds; what is wrong with it is told with its place. */
export function ExpressionField({ tried, input, ...field }: Props) {
  const preview = usePreview(tried ?? field.value, input, field.value.trim() !== "");
  return <FormulaText {...field} preview={field.value.trim() === "" ? undefined : preview} />;
}

type TextProps = Omit<Props, "tried" | "input"> & { preview: Preview | undefined };

export function FormulaText({ label, hint, value, onChange, onFocus, wrong, preview }: TextProps) {
  return (
    <div>
      <Textarea
        className={classes.formula}
        label={label}
        description={hint}
        autosize
        minRows={1}
        maxRows={14}
        spellCheck={false}
        value={value}
        error={wrong}
        onFocus={onFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {preview && <Result expression={value} preview={preview} />}
    </div>
  );
}

function Result({ expression, preview }: { expression: string; preview: Preview }) {
  const { t } = useTranslation("robots");
  if (preview.kind === "value")
    return (
      <p className={classes.result}>
        <span>{t("found")}</span> <output>{shortly(preview.value) || t("foundNothing")}</output>
      </p>
    );
  const place = placeIn(expression, preview.position);
  return (
    <p className={classes.problem} role="status">
      {preview.message}
      {place && (
        <>
          {" "}
          {t("placeOf", { line: place.line, column: place.column })}
          <code className={classes.place}>
            {place.before}
            <mark>{place.wrong}</mark>
            {place.after}
          </code>
        </>
      )}
    </p>
  );
}
