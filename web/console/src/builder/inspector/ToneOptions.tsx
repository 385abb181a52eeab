import { useTranslation } from "react-i18next";
import { tones } from "../model/tones.ts";

/** How the last message sounds, among the values that a condition may ask for. */
export function ToneOptions() {
  const { t } = useTranslation("builder");
  return (
    <optgroup label={t("tone.title")}>
      {[...tones].map(([name, { sign }]) => (
        <option key={name} value={name}>
          {t(`tone.${sign}`)}
        </option>
      ))}
    </optgroup>
  );
}
