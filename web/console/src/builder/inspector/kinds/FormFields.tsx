import { useTranslation } from "react-i18next";
import { blankField } from "../../model/blank.ts";
import { put } from "../../model/json.ts";
import { useBuilder } from "../../state/BuilderContext.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import { ListField } from "../ListField.tsx";
import { Said } from "../Said.tsx";
import { QuestionFields } from "./AskFields.tsx";

/** Several questions, one after another. */
export function FormFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { doc } = useBuilder();
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="form" field="formText" />
      <ListField
        label={t("field.questions")}
        add={t("field.addQuestion")}
        item={(number) => t("field.question", { number })}
        value={step.fields}
        fresh={() => blankField(doc, step)}
        onChange={(fields) => set("fields", fields ?? [])}
        show={(field, change) => (
          <QuestionFields part={field} set={(key, value) => change(put(field, key, value))} />
        )}
      />
    </>
  );
}
