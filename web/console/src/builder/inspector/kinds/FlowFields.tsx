import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordOf } from "../../model/json.ts";
import { CommaField } from "../CommaField.tsx";
import type { FieldsProps } from "../FieldsProps.ts";
import { More } from "../More.tsx";
import { Said } from "../Said.tsx";
import { TargetField } from "../TargetField.tsx";
import { TeamField } from "../TeamField.tsx";
import { WaysFields } from "../WaysFields.tsx";

export function HandOffFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="handoff" field="handoffText" />
      <TeamField
        label={t("field.team")}
        empty={t("field.teamOfBranch")}
        value={wordOf(step.team)}
        onChange={(team) => set("team", team || undefined)}
      />
      <Said {...props} name="reason" field="reason" short />
      <WaysFields {...props} />
      <More>
        <CommaField
          label={t("field.needs")}
          hint={t("field.commas")}
          value={step.needs}
          onChange={(needs) => set("needs", needs.length > 0 ? needs : undefined)}
        />
      </More>
    </>
  );
}

export function GoToFields({ step, lead }: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <TargetField
      label={t("field.gotoTo")}
      empty={t("openPort")}
      value={wordOf(step.goto)}
      onChange={(target) => lead("goto", target)}
    />
  );
}

export function EndFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  return (
    <>
      <Said {...props} name="text" field="endText" optional />
      <Switch
        label={t("field.resolved")}
        checked={props.step.end !== "unresolved"}
        onChange={(event) =>
          props.set("end", event.currentTarget.checked ? "resolved" : "unresolved")
        }
      />
    </>
  );
}
