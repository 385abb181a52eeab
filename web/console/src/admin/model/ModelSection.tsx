import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { model } from "../../api/admin/model.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import { ModelCalls } from "./ModelCalls.tsx";
import { ModelEditor } from "./ModelEditor.tsx";
import { VectorsPanel } from "./VectorsPanel.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** The optional language model: how it is reached, what it may cost, what it is for. */
export function ModelSection() {
  const { t } = useTranslation("model");
  const { t: general } = useTranslation();
  const { data, error } = useQuery({ queryKey: adminKeys.model, queryFn: model.get });
  return (
    <>
      <Panel title={general("admin.model")} text={t("about")}>
        {error && <Quiet title={general("admin.failed")} text={wordsOf(error, general)} />}
        {data && <ModelEditor setup={data} />}
      </Panel>
      <VectorsPanel />
      {data?.set && (
        <Panel title={t("calls")} text={t("callsText")} wide>
          <ModelCalls />
        </Panel>
      )}
    </>
  );
}
