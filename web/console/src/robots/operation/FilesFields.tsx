import { useTranslation } from "react-i18next";
import { wordOf } from "../../builder/model/json.ts";
import { putWord } from "../model/operation.ts";
import { alone, partsText, partsWith } from "../model/target.ts";
import { ExpressionField } from "./ExpressionField.tsx";
import { More } from "./More.tsx";
import { useOperation } from "./OperationContext.ts";
import { useProjection } from "./useProjection.ts";

/** Which files of the answer go into the chat. */
export function FilesFields() {
  const { t } = useTranslation("robots");
  const { task, change, seen, setTarget, wrongAt } = useOperation();
  const whole = wordOf(task.files);
  const fields = useProjection(whole);
  const known = fields.parts;
  const simple = known?.fields.every(([name]) => name === "name" || name === "url");
  const wrong = wrongAt("files");
  const write = (name: string, formula: string, base: string) => {
    if (!known) return;
    const next = partsWith(known, "files", name, formula, base);
    fields.expect(next);
    change(putWord(task, "files", partsText(next)));
  };
  const partOf = (name: string) => known?.fields.find(([one]) => one === name)?.[1] ?? "";
  return (
    <More title={t("filesPart")} opened={whole !== "" || Boolean(wrong)}>
      {known && simple ? (
        <>
          <ExpressionField
            label={t("filesList")}
            hint={t("filesListHint")}
            value={known.base}
            input={seen}
            onFocus={() => setTarget({ kind: "files" })}
            onChange={(base) => write("name", partOf("name"), base)}
          />
          {(["name", "url"] as const).map((name) => (
            <ExpressionField
              key={name}
              label={t(`files_${name}`)}
              value={partOf(name)}
              tried={alone(known.base, partOf(name))}
              input={seen}
              wrong={name === "url" ? wrong : undefined}
              onFocus={() => setTarget({ kind: "part", of: "files", name })}
              onChange={(next) => write(name, next, known.base)}
            />
          ))}
        </>
      ) : (
        <ExpressionField
          label={t("filesFormula")}
          value={whole}
          input={seen}
          wrong={wrong}
          onChange={(next) => change(putWord(task, "files", next))}
        />
      )}
    </More>
  );
}
