import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Panel } from "../../ui/Panel.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { imports } from "../api/imports.ts";
import { articleKeys } from "../articleKeys.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { ImportResult } from "./ImportResult.tsx";
import { useDrop } from "./useDrop.ts";

const often = 700;

/** One import on its way: read, looked at, taken in. */
export function ImportDesk({ id }: { id: string }) {
  const { t } = useTranslation("knowledge");
  const { t: general } = useTranslation();
  const navigate = useNavigate();
  const back = () => void navigate({ to: "/app/knowledge", search: {} });
  const drop = useDrop(id, back);
  const { data, isError, error } = useQuery({
    queryKey: articleKeys.moving(id),
    queryFn: () => imports.one(id),
    refetchInterval: ({ state }) =>
      state.data?.state === "reading" || state.data?.state === "taking" ? often : false,
  });
  const all = (
    <Button variant="default" onClick={back}>
      {t("back")}
    </Button>
  );
  return (
    <Panel title={t("importTitle")} text={t("importDesk")} wide action={all}>
      {isError && <Quiet title={t("importGone")} text={wordsOf(error, general)} />}
      {data?.state === "failed" && (
        <Quiet
          title={t("importFailed")}
          text={data.failure ?? undefined}
          action={<Button onClick={() => drop.mutate()}>{t("importOther")}</Button>}
        />
      )}
      {(data?.state === "reading" || data?.state === "taking") && (
        <ImportProgress now={data} onDrop={() => drop.mutate()} />
      )}
      {data?.state === "ready" && <ImportPreview now={data} onDrop={() => drop.mutate()} />}
      {data?.state === "done" && <ImportResult now={data} onBack={back} />}
    </Panel>
  );
}
