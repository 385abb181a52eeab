import { NativeSelect, NumberInput, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Fields, isFields, put, wordOf } from "../../builder/model/json.ts";
import { partOf, putWord } from "../model/operation.ts";
import { ExpressionField } from "./ExpressionField.tsx";
import classes from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";
import { Part } from "./Part.tsx";

/** Who must allow it, what it costs, and what to do when the answer comes much later. */
export function MorePart() {
  const { t } = useTranslation("robots");
  const { task, change, set, values, wrongAt } = useOperation();
  const cost = partOf(task, "cost");
  const setCost = (part: Fields) => {
    const next = { amount: "", currency: "RUB", ...cost, ...part };
    set("cost", wordOf(next.amount).trim() === "" ? undefined : next);
  };
  return (
    <Part title={t("partMore")} text={t("partMoreText")}>
      <div className={classes.fields}>
        <ExpressionField
          label={t("approvalWhen")}
          hint={t("approvalHint")}
          value={wordOf(task.approval)}
          input={values}
          wrong={wrongAt("approval")}
          onChange={(value) => change(putWord(task, "approval", value))}
        />
        {wordOf(task.approval) !== "" && (
          <NumberInput
            label={t("approvalHours")}
            min={1}
            max={720}
            allowDecimal={false}
            value={typeof task.approvalHours === "number" ? task.approvalHours : 24}
            error={wrongAt("approvalHours")}
            onChange={(value) => set("approvalHours", typeof value === "number" ? value : 24)}
          />
        )}
        <div className={classes.line}>
          <TextInput
            label={t("costOne")}
            inputMode="decimal"
            maxLength={12}
            value={wordOf(cost.amount)}
            error={wrongAt("cost.amount")}
            onChange={(event) => setCost({ amount: event.currentTarget.value.replace(",", ".") })}
          />
          <TextInput
            label={t("currency")}
            maxLength={3}
            value={wordOf(cost.currency) || "RUB"}
            error={wrongAt("cost.currency")}
            disabled={wordOf(cost.amount) === ""}
            onChange={(event) => setCost({ currency: event.currentTarget.value.toUpperCase() })}
          />
        </div>
        <LaterFields />
      </div>
    </Part>
  );
}

function LaterFields() {
  const { t } = useTranslation("robots");
  const { task, set, seen, wrongAt } = useOperation();
  const later = partOf(task, "later");
  const on = isFields(task.later);
  const setLater = (key: string, value: string | number | undefined) =>
    set("later", put(later, key, value === "" ? undefined : value));
  const polls = later.by === "poll";
  return (
    <>
      <Switch
        label={t("later")}
        description={t("laterHint")}
        checked={on}
        onChange={(event) =>
          set(
            "later",
            event.currentTarget.checked ? { by: "callback", withinHours: 24 } : undefined,
          )
        }
      />
      {on && (
        <>
          <div className={classes.line}>
            <NativeSelect
              label={t("laterBy")}
              value={wordOf(later.by)}
              onChange={(event) => {
                const by = event.currentTarget.value;
                const { path: _, everySeconds: __, ...rest } = later;
                set("later", by === "poll" ? { ...rest, by, everySeconds: 30 } : { ...rest, by });
              }}
              data={[
                { value: "callback", label: t("later_callback") },
                { value: "poll", label: t("later_poll") },
              ]}
            />
            <NumberInput
              label={t("withinHours")}
              min={1}
              max={720}
              allowDecimal={false}
              value={typeof later.withinHours === "number" ? later.withinHours : 24}
              error={wrongAt("later.withinHours")}
              onChange={(value) => setLater("withinHours", typeof value === "number" ? value : 24)}
            />
            {polls && (
              <NumberInput
                label={t("everySeconds")}
                min={5}
                max={3600}
                allowDecimal={false}
                value={typeof later.everySeconds === "number" ? later.everySeconds : 30}
                error={wrongAt("later.everySeconds")}
                onChange={(value) =>
                  setLater("everySeconds", typeof value === "number" ? value : 30)
                }
              />
            )}
            {polls && (
              <TextInput
                label={t("laterPath")}
                maxLength={500}
                value={wordOf(later.path)}
                error={wrongAt("later.path")}
                onChange={(event) => setLater("path", event.currentTarget.value)}
              />
            )}
          </div>
          {(["ticket", "done", "progress"] as const).map((key) => (
            <ExpressionField
              key={key}
              label={t(`later_${key}`)}
              hint={t(`later_${key}Hint`)}
              value={wordOf(later[key])}
              input={key === "ticket" ? seen : undefined}
              wrong={wrongAt(`later.${key}`)}
              onChange={(value) => setLater(key, value)}
            />
          ))}
        </>
      )}
    </>
  );
}
