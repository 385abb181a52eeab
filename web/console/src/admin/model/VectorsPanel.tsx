import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { model, type VectorSetup } from "../../api/admin/model.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import { VectorsEditor } from "./VectorsEditor.tsx";

const soon = 2000;

/** Something goes on in the background that is worth watching. */
function goesOn({ state, made, wanted, fault }: VectorSetup): boolean {
  const learns = made < wanted || wanted === 0;
  return state === "opening" || (state === "ready" && learns && fault === null);
}

/** Vectors of meaning: where they come from, how far they are. */
export function VectorsPanel() {
  const { t } = useTranslation("model");
  const { t: general } = useTranslation();
  const { data, error } = useQuery({
    queryKey: [...adminKeys.model, "vectors"],
    queryFn: model.vectors,
    refetchInterval: ({ state }) => (state.data && goesOn(state.data) ? soon : false),
  });
  return (
    <Panel title={t("vectors.title")} text={t("vectors.about")}>
      {error && <Quiet title={general("admin.failed")} text={wordsOf(error, general)} />}
      {data && <VectorsEditor setup={data} />}
    </Panel>
  );
}
