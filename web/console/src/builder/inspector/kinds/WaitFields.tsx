import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordOf } from "../../model/json.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import { More } from "../More.tsx";
import { NameField } from "../NameField.tsx";
import { PairsField } from "../PairsField.tsx";
import { SpanField } from "../SpanField.tsx";
import { TargetField } from "../TargetField.tsx";
import { ValuesField } from "../ValuesField.tsx";
import { WaysFields } from "../WaysFields.tsx";

export function WaitFields({ step, set }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <SpanField label={t("field.wait")} value={step.wait} onChange={(span) => set("wait", span)} />
  );
}

export function AwaitFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <TextInput
        label={t("field.await")}
        description={t("field.awaitHint")}
        value={wordOf(step.await)}
        onChange={(event) => set("await", event.currentTarget.value)}
      />
      <SpanField
        label={t("field.limit")}
        value={step.limit ?? "24h"}
        onChange={(span) => set("limit", span)}
      />
      <WaysFields {...props} />
      <More>
        <NameField step={step} set={(key, name) => set(key, name || undefined)} />
      </More>
    </>
  );
}

export function RunFields({ step, set, lead }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <TargetField
        label={t("field.run")}
        empty={t("openPort")}
        chainsOnly
        value={wordOf(step.run)}
        onChange={(target) => lead("run", target)}
      />
      <More>
        <ValuesField
          label={t("field.gets")}
          add={t("field.addInput")}
          nameLabel={t("field.itsValue")}
          value={step.with}
          onChange={(inputs) => set("with", inputs)}
        />
        <PairsField
          label={t("field.gives")}
          add={t("field.addInput")}
          names={[t("field.ourValue"), t("field.itsValue")]}
          value={step.gives}
          onChange={(outputs) => set("gives", outputs)}
        />
      </More>
    </>
  );
}
