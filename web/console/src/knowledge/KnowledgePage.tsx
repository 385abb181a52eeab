import { SegmentedControl } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { ArticlesTab } from "./ArticlesTab.tsx";
import { CategoriesTab } from "./CategoriesTab.tsx";
import { FragmentsTab } from "./FragmentsTab.tsx";
import { GapsTab } from "./GapsTab.tsx";
import classes from "./KnowledgePage.module.css";
import { ImportDesk } from "./moving/ImportDesk.tsx";
import { SynonymsTab } from "./SynonymsTab.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

const route = getRouteApi("/app/knowledge");

/** The knowledge base for those who write it: articles, questions without an answer, categories, fragments, synonyms. */
export function KnowledgePage() {
  const { t } = useTranslation("knowledge");
  const { t: general } = useTranslation();
  const navigate = useNavigate();
  const { tab = "articles", import: moving } = route.useSearch();
  const may = useMe().permissions.includes("SCENARIOS");
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the parts do not fit side by side; the chosen one is to be seen.
    const chosen = tabs.current?.querySelector("label[data-active]");
    if (tab) chosen?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [tab]);
  useHeading(t("title"));
  if (!may) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (moving)
    return (
      <div className={classes.page}>
        <ImportDesk id={moving} />
      </div>
    );
  return (
    <div className={classes.page}>
      <div className={classes.tabs} ref={tabs}>
        <SegmentedControl
          aria-label={t("tabs")}
          value={tab}
          onChange={(next) =>
            void navigate({
              to: "/app/knowledge",
              search: next === "articles" ? {} : { tab: next },
            })
          }
          data={[
            { value: "articles", label: t("articles") },
            { value: "gaps", label: t("gaps") },
            { value: "categories", label: t("categories") },
            { value: "fragments", label: t("fragments") },
            { value: "synonyms", label: t("synonyms") },
          ]}
        />
      </div>
      <Tab name={tab} />
    </div>
  );
}

function Tab({ name }: { name: string }) {
  switch (name) {
    case "gaps":
      return <GapsTab />;
    case "categories":
      return <CategoriesTab />;
    case "fragments":
      return <FragmentsTab />;
    case "synonyms":
      return <SynonymsTab />;
    default:
      return <ArticlesTab />;
  }
}
