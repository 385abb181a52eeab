import { useTranslation } from "react-i18next";
import type { FieldsProps } from "./FieldsProps.ts";
import { TextsField } from "./TextsField.tsx";

type Props = Pick<FieldsProps, "step" | "set"> & {
  name: string;
  field:
    | "text"
    | "fileText"
    | "confirmText"
    | "yes"
    | "menuText"
    | "askText"
    | "formText"
    | "contactText"
    | "quizText"
    | "right"
    | "wrong"
    | "surveyText"
    | "consentText"
    | "notifyText"
    | "handoffText"
    | "reason"
    | "endText"
    | "valueLabel";
  short?: boolean;
  optional?: boolean;
};

/** One text of a step; an optional one goes when nothing is left of it. */
export function Said({ step, set, name, field, short = false, optional = false }: Props) {
  const { t } = useTranslation("builder");
  return (
    <TextsField
      label={t(`field.${field}`)}
      short={short}
      value={step[name]}
      onChange={(value) => set(name, value ?? (optional ? undefined : ""))}
    />
  );
}
