import { useTranslation } from "react-i18next";
import { wordOf } from "../../builder/model/json.ts";
import { putWord } from "../model/operation.ts";
import { alone, partsText, partsWith } from "../model/target.ts";
import { ExpressionField } from "./ExpressionField.tsx";
import { More } from "./More.tsx";
import { useOperation } from "./OperationContext.ts";
import { useProjection } from "./useProjection.ts";

/** How the system says no, so that the scenario can tell the customer why. */
export function RefusalFields() {
  const { t } = useTranslation("robots");
  const { task, change, seen, setTarget, wrongAt } = useOperation();
  const whole = wordOf(task.refusal);
  const fields = useProjection(whole);
  const known = fields.parts;
  const simple = known?.fields.every(([name]) => name === "code" || name === "message");
  const wrong = wrongAt("refusal");
  const write = (name: string, formula: string, base: string) => {
    if (!known) return;
    const next = partsWith(known, "refusal", name, formula, base);
    fields.expect(next);
    change(putWord(task, "refusal", partsText(next)));
  };
  return (
    <More title={t("refusal")} opened={whole !== "" || Boolean(wrong)}>
      {known && simple ? (
        (["code", "message"] as const).map((name) => {
          const formula = known.fields.find(([one]) => one === name)?.[1] ?? "";
          return (
            <ExpressionField
              key={name}
              label={t(`refusal_${name}`)}
              hint={name === "code" ? t("refusalHint") : undefined}
              value={formula}
              tried={alone(known.base, formula)}
              input={seen}
              wrong={name === "message" ? wrong : undefined}
              onFocus={() => setTarget({ kind: "part", of: "refusal", name })}
              onChange={(next) => write(name, next, known.base)}
            />
          );
        })
      ) : (
        <ExpressionField
          label={t("refusalFormula")}
          value={whole}
          input={seen}
          wrong={wrong}
          onChange={(next) => change(putWord(task, "refusal", next))}
        />
      )}
    </More>
  );
}
