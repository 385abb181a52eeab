import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Language } from "./api/articles.ts";

type Props = { value: Language; onChange: (next: Language) => void };

/** In which language an article is shown. */
export function LanguageSwitch({ value, onChange }: Props) {
  const { t } = useTranslation("knowledge");
  return (
    <SegmentedControl
      aria-label={t("language")}
      value={value}
      onChange={(next) => onChange(next === "en" ? "en" : "ru")}
      data={[
        { value: "ru", label: t("ru") },
        { value: "en", label: t("en") },
      ]}
    />
  );
}
