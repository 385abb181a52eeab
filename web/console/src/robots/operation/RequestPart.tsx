import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordOf } from "../../builder/model/json.ts";
import {
  declared,
  methods,
  namesIn,
  partOf,
  putWord,
  receives,
  sends,
  withDeclared,
} from "../model/operation.ts";
import { ExpressionField } from "./ExpressionField.tsx";
import { InputRows } from "./InputRows.tsx";
import { More } from "./More.tsx";
import classes from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";
import { Part } from "./Part.tsx";

/** What is asked of the other system. */
export function RequestPart() {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const { task, change, set, values, wrongAt } = useOperation();
  const title = partOf(task, "title");
  const inputs = declared(task, "inputs");
  const missing = namesIn(wordOf(task.path)).filter(
    (name) => !inputs.some((input) => input.name === name),
  );
  const declareMissing = () => {
    const rows = missing.map((name) => ({ name, type: "text", required: true, ru: "", en: "" }));
    change(withDeclared(task, "inputs", [...inputs, ...rows]));
  };
  const word = (key: string) => wordOf(task[key]);
  return (
    <Part title={t("partRequest")} text={t("partRequestText")}>
      <div className={classes.fields}>
        <div className={classes.line}>
          <TextInput
            className={classes.half}
            label={general("admin.nameRu")}
            maxLength={100}
            value={wordOf(title.ru)}
            error={wrongAt("title.ru")}
            onChange={(event) => set("title", { ...title, ru: event.currentTarget.value })}
          />
          <TextInput
            className={classes.half}
            label={general("admin.nameEn")}
            maxLength={100}
            value={wordOf(title.en)}
            error={wrongAt("title.en")}
            onChange={(event) => set("title", { ...title, en: event.currentTarget.value })}
          />
          <NativeSelect
            label={t("method")}
            value={word("method")}
            error={wrongAt("method")}
            onChange={(event) => set("method", event.currentTarget.value)}
            data={methods.map((value) => ({ value, label: t(`method_${value}`) }))}
          />
          <TextInput
            label={t("path")}
            maxLength={500}
            value={word("path")}
            error={wrongAt("path")}
            onChange={(event) => set("path", event.currentTarget.value)}
            onBlur={missing.length > 0 ? declareMissing : undefined}
          />
          <NativeSelect
            label={t("send")}
            value={word("send") || "json"}
            error={wrongAt("send")}
            onChange={(event) => set("send", defaulted(event.currentTarget.value))}
            data={sends.map((value) => ({ value, label: t(`wording_${value}`) }))}
          />
          <NativeSelect
            label={t("receive")}
            value={word("receive") || "json"}
            error={wrongAt("receive")}
            onChange={(event) => set("receive", defaulted(event.currentTarget.value))}
            data={receives.map((value) => ({ value, label: t(`wording_${value}`) }))}
          />
        </div>
        <InputRows />
        <More
          title={t("howToAsk")}
          opened={
            word("query") !== "" ||
            word("body") !== "" ||
            Boolean(wrongAt("query") ?? wrongAt("body"))
          }
        >
          {(["query", "body"] as const).map((key) => (
            <ExpressionField
              key={key}
              label={t(key)}
              hint={t(`${key}Hint`)}
              value={word(key)}
              input={values}
              wrong={wrongAt(key)}
              onChange={(value) => change(putWord(task, key, value))}
            />
          ))}
        </More>
      </div>
    </Part>
  );
}

/** JSON goes without saying. */
function defaulted(value: string): string | undefined {
  return value === "json" ? undefined : value;
}
