import { TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { Names } from "../api/admin/names.ts";

/** A name in both languages, side by side in meaning, one above the other in place. */
export function NamesFields<V extends { names: Names }>({ form }: { form: UseFormReturnType<V> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t("admin.nameRu")}
        maxLength={100}
        data-autofocus
        {...form.getInputProps("names.ru")}
      />
      <TextInput label={t("admin.nameEn")} maxLength={100} {...form.getInputProps("names.en")} />
    </>
  );
}
