import { Failed } from "../ui/Failed.tsx";
import "./builderKit.ts";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { type Draft, scenarios } from "./api/scenarios.ts";
import { BuilderDesk } from "./BuilderDesk.tsx";
import { say } from "./model/texts.ts";
import { BuilderContext } from "./state/BuilderContext.ts";
import { useBuilderState } from "./state/useBuilderState.ts";
import { TemplatePreview } from "./templates/TemplatePreview.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** The preview comes with the builder, whose canvas and chat it is made of. */
export { TemplatePreview };

/** One scenario being made. */
export function BuilderPage() {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const may = useMe().permissions.includes("SCENARIOS");
  const draft = useQuery({
    queryKey: ["scenario-draft", id],
    queryFn: () => scenarios.open(id),
    enabled: may,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (!may) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (draft.isError) return <Failed title={t("openFailed")} query={draft} />;
  if (!draft.data) return <div role="status" aria-label={general("common.loading")} />;
  return <Opened key={id} draft={draft.data} />;
}

function Opened({ draft }: { draft: Draft }) {
  const { t } = useTranslation("builder");
  const builder = useBuilderState(draft);
  useHeading(t("title"), say(builder.doc.own.title, builder.language));
  return (
    <BuilderContext value={builder}>
      <BuilderDesk />
    </BuilderContext>
  );
}
