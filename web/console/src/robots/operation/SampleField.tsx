import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Json, json, put } from "../../builder/model/json.ts";
import { More } from "./More.tsx";
import classes from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";

/** An answer out of the system's own documentation, where the system cannot be asked yet. */
export function SampleField() {
  const { t } = useTranslation("robots");
  const { task, change, see } = useOperation();
  const [text, setText] = useState("");
  const read = readJson(text);
  return (
    <More title={t("pasteSample")}>
      <Textarea
        className={classes.formula}
        label={t("sampleJson")}
        autosize
        minRows={4}
        maxRows={14}
        spellCheck={false}
        value={text}
        error={text !== "" && read === undefined && t("notJson")}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button
          variant="default"
          disabled={read === undefined}
          onClick={() => {
            if (read === undefined) return;
            see(read);
            change(put(task, "sample", read));
            setText("");
          }}
        >
          {t("takeSample")}
        </Button>
      </div>
    </More>
  );
}

function readJson(text: string): Json | undefined {
  try {
    return text.trim() === "" ? undefined : json(JSON.parse(text), "sample");
  } catch {
    return undefined;
  }
}
