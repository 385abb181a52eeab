import "../builderKit.ts";
import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { scenarios } from "../api/scenarios.ts";
import { Canvas } from "../canvas/Canvas.tsx";
import type { Doc } from "../model/document.ts";
import { placed } from "../model/place.ts";
import { Simulator } from "../simulator/Simulator.tsx";
import { BuilderContext } from "../state/BuilderContext.ts";
import { NeedsList } from "./NeedsList.tsx";
import classes from "./Templates.module.css";
import { usePreview } from "./usePreview.ts";

/** A template before it is taken: what it needs, how it is drawn, and a talk with it. */
export function TemplatePreview({ template, about }: { template: string; about: string }) {
  const { t: general } = useTranslation();
  const query = useQuery({
    queryKey: ["scenario-template", template],
    queryFn: () => scenarios.template(template),
  });
  if (query.isError)
    return <Quiet title={general("admin.failed")} text={wordsOf(query.error, general)} />;
  if (!query.data) return <div role="status" aria-label={general("common.loading")} />;
  return <Looked key={template} document={query.data.document} about={about} />;
}

function Looked({ document, about }: { document: Doc; about: string }) {
  const { t } = useTranslation("builder");
  const doc = useMemo(() => placed(document), [document]);
  const preview = usePreview(doc);
  const [tried, setTried] = useState(false);
  return (
    <BuilderContext value={preview}>
      <p className={classes.about}>{about}</p>
      <NeedsList asked={preview.asked} />
      <SegmentedControl
        aria-label={t("view")}
        value={tried ? "try" : "canvas"}
        onChange={(value) => setTried(value === "try")}
        data={[
          { value: "canvas", label: t("canvas") },
          { value: "try", label: t("template.try") },
        ]}
      />
      <div className={classes.stage}>
        {tried ? <Simulator from="" onFrom={() => undefined} /> : <Canvas />}
      </div>
    </BuilderContext>
  );
}
