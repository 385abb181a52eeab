import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordOf } from "../../model/json.ts";
import { taskOf } from "../../model/values.ts";
import { useBuilder } from "../../state/BuilderContext.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import { More } from "../More.tsx";
import { SpanField } from "../SpanField.tsx";
import { TextsField } from "../TextsField.tsx";
import { WaysFields } from "../WaysFields.tsx";
import { RobotInputs } from "./RobotInputs.tsx";
import { RobotOutputs } from "./RobotOutputs.tsx";

const told = ["before", "slow", "retrying", "done", "failed", "unsure", "refused"] as const;

/** A task for a robot: which, with what, and what is said meanwhile. */
export function RobotFields({ step, set, lead }: FieldsProps) {
  const { t } = useTranslation("builder");
  const { robots } = useBuilder();
  const chosen = wordOf(step.robot);
  const all = robots.flatMap(({ robot, title, operations }) =>
    operations.map((one) => ({
      key: `${robot}.${one.operation}`,
      name: `${title}: ${one.title}`,
    })),
  );
  return (
    <>
      <NativeSelect
        label={t("field.robot")}
        value={chosen}
        onChange={(event) => {
          set("robot", event.currentTarget.value);
        }}
      >
        <option value="">{all.length > 0 ? t("field.choose") : t("field.robotNone")}</option>
        {chosen !== "" && !all.some(({ key }) => key === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
        {all.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <RobotInputs
        fields={taskOf(chosen, robots)?.inputs ?? []}
        value={step.with}
        onChange={(inputs) => set("with", inputs)}
      />
      <TextInput
        label={t("field.result")}
        value={wordOf(step.as)}
        onChange={(event) => set("as", event.currentTarget.value || undefined)}
      />
      <RobotOutputs fields={taskOf(chosen, robots)?.outputs ?? []} kept={wordOf(step.as)} />
      <Switch
        label={t("field.irreversible")}
        checked={step.irreversible === true}
        onChange={(event) => set("irreversible", event.currentTarget.checked || undefined)}
      />
      <SpanField
        label={t("field.robotLimit")}
        value={step.limit}
        onChange={(limit) => set("limit", limit)}
      />
      <WaysFields step={step} lead={lead} />
      <More title={t("field.robotSays")}>
        {told.map((key) => (
          <TextsField
            key={key}
            label={t(`field.${key === "failed" ? "failedText" : key}`)}
            value={step[key]}
            onChange={(text) => set(key, text)}
          />
        ))}
      </More>
    </>
  );
}
