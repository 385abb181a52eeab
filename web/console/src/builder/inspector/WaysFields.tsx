import { useTranslation } from "react-i18next";
import { portWords } from "../canvas/portWords.ts";
import { portsOf } from "../model/ports.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import type { FieldsProps } from "./FieldsProps.ts";
import { TargetField } from "./TargetField.tsx";

/** Where each way out of a step leads. */
export function WaysFields({ step, lead }: Pick<FieldsProps, "step" | "lead">) {
  const { t } = useTranslation("builder");
  const { language } = useBuilder();
  return portsOf(step)
    .filter(({ key }) => key !== "next")
    .map((port) => (
      <TargetField
        key={port.key}
        label={portWords(port, language, t)}
        empty={t(port.loose || port.open ? "openPort" : "field.nextStep")}
        value={port.to}
        onChange={(target) => lead(port.key, target)}
      />
    ));
}
