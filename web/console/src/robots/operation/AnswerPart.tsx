import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Json, put, sameJson, wordOf } from "../../builder/model/json.ts";
import { answerOf, type Given, givenOf, putWord, withGiven } from "../model/operation.ts";
import type { Step } from "../model/pick.ts";
import { pickedPart, pickedRow } from "../model/target.ts";
import classes from "../Robots.module.css";
import { AnswerTree } from "./AnswerTree.tsx";
import { ExpressionField } from "./ExpressionField.tsx";
import { FilesFields } from "./FilesFields.tsx";
import { GivenRows } from "./GivenRows.tsx";
import own from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";
import { Part } from "./Part.tsx";
import { RefusalFields } from "./RefusalFields.tsx";
import { SampleField } from "./SampleField.tsx";
import { useProjection } from "./useProjection.ts";

/** The answer at the left, and at the right what is taken from it. */
export function AnswerPart() {
  const { t } = useTranslation("robots");
  const { task, change, seen, target, setTarget, wrongAt } = useOperation();
  const [asText, setAsText] = useState(false);
  const answer = useProjection(wordOf(task.answer));
  const base = answer.parts?.base ?? "";
  const rows = givenOf(task, answer.parts);
  const text = asText || rows === null;
  const save = (next: readonly Given[]) => {
    answer.expect(answerOf(base, next));
    change(withGiven(task, base, next));
  };
  const pick = (steps: readonly Step[], value: Json) => {
    if (target.kind === "new" || target.kind === "output") {
      if (rows) save(pickedRow(rows, base, target, steps, value));
    } else change(pickedPart(task, target, steps));
    setTarget({ kind: "new" });
  };
  return (
    <Part title={t("partAnswer")} text={t("partAnswerText")}>
      <div className={own.two}>
        <div className={own.left}>
          <p className={classes.label}>{t("answer")}</p>
          {seen === undefined ? (
            <p className={classes.note}>{t("noAnswerYet")}</p>
          ) : (
            <>
              <AnswerTree label={t("answer")} value={seen} onPick={pick} />
              <div className={own.acts}>
                <Button
                  variant="default"
                  disabled={sameJson(task.sample, seen)}
                  onClick={() => change(put(task, "sample", seen))}
                >
                  {t(sameJson(task.sample, seen) ? "isSample" : "keepSample")}
                </Button>
                {target.kind !== "new" && (
                  <Button variant="subtle" onClick={() => setTarget({ kind: "new" })}>
                    {t("pickNew")}
                  </Button>
                )}
              </div>
              <p className={classes.quiet} role="status">
                {t(target.kind === "new" ? "clickAdds" : "clickFills", {
                  name: target.kind === "files" || target.kind === "new" ? "" : target.name,
                })}
              </p>
            </>
          )}
          <SampleField />
        </div>
        <div className={own.fields}>
          <SegmentedControl
            aria-label={t("howShown")}
            value={text ? "text" : "fields"}
            disabled={rows === null}
            onChange={(value) => setAsText(value === "text")}
            data={[
              { value: "fields", label: t("byFields") },
              { value: "text", label: t("asText") },
            ]}
          />
          {rows === null && <p className={classes.note}>{t("onlyText")}</p>}
          {text ? (
            <ExpressionField
              label={t("answerFormula")}
              hint={t("answerFormulaHint")}
              value={wordOf(task.answer)}
              input={seen}
              wrong={wrongAt("answer")}
              onChange={(value) => change(putWord(task, "answer", value))}
            />
          ) : (
            <GivenRows rows={rows} base={base} onChange={save} />
          )}
          <RefusalFields />
          <FilesFields />
        </div>
      </div>
    </Part>
  );
}
