import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordOf } from "../model/json.ts";
import type { FieldsProps } from "./FieldsProps.ts";

/** The name under which an answer is kept. */
export function NameField({
  step,
  set,
  name = "as",
}: Omit<FieldsProps, "lead"> & { name?: "as" | "score" }) {
  const { t } = useTranslation("builder");
  return (
    <TextInput
      label={t(`field.${name}`)}
      description={t("field.asHint")}
      value={wordOf(step[name])}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  );
}
