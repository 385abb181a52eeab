import { useTranslation } from "react-i18next";
import { wordOf } from "../../model/json.ts";
import { CommaField } from "../CommaField.tsx";
import type { FieldsProps } from "../FieldsProps.ts";
import { Said } from "../Said.tsx";
import { TeamField } from "../TeamField.tsx";
import { ValuesField } from "../ValuesField.tsx";

export function SetFields({ step, set }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <ValuesField
      label={t("field.values")}
      add={t("field.addValue")}
      nameLabel={t("field.valueName")}
      value={step.set}
      onChange={(values) => set("set", values)}
    />
  );
}

export function TagFields({ step, set }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <CommaField
        label={t("field.tag")}
        hint={t("field.commas")}
        value={step.tag}
        onChange={(tags) => set("tag", tags)}
      />
      <CommaField
        label={t("field.untag")}
        hint={t("field.commas")}
        value={step.untag}
        onChange={(tags) => set("untag", tags.length > 0 ? tags : undefined)}
      />
    </>
  );
}

export function NotifyFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <Said {...props} name="notify" field="notifyText" />
      <TeamField
        label={t("field.notified")}
        empty={t("field.teamOfBranch")}
        value={wordOf(props.step.team)}
        onChange={(team) => props.set("team", team || undefined)}
      />
    </>
  );
}
