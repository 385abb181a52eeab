import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch, IconZoomQuestion } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHeading } from "../shell/PageProvider.tsx";
import { Failed } from "../ui/Failed.tsx";
import { More } from "../ui/More.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { HitRow } from "./HitRow.tsx";
import classes from "./SearchPage.module.css";
import { useFound } from "./useFound.ts";

/** Everything ever said, found by words in any form, even typed in the wrong layout. */
export function SearchPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { q = "" } = useSearch({ from: "/app/search" });
  const [typed, setTyped] = useState(q);
  const [asked] = useDebouncedValue(typed.trim(), 250);
  const found = useFound(asked);
  useHeading(t("search.title"), asked ? `${asked} - ${t("search.title")}` : t("search.title"));
  useEffect(() => {
    if (asked !== q)
      void navigate({ to: "/app/search", search: asked ? { q: asked } : {}, replace: true });
  }, [asked, q, navigate]);

  const hits = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const repaired = found.data?.pages[0]?.asTyped ?? null;
  return (
    <div className={classes.page}>
      <search className={classes.head}>
        <TextInput
          size="md"
          leftSection={<IconSearch size={18} />}
          placeholder={t("search.placeholder")}
          aria-label={t("search.title")}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoFocus
        />
        <p className={classes.note} role="status">
          {asked.length > 1 && repaired !== null && t("search.repaired", { words: repaired })}
        </p>
      </search>
      {asked.length <= 1 && <Quiet title={t("search.begin")} text={t("search.beginText")} />}
      {asked.length > 1 && found.isError && <Failed title={t("search.failed")} query={found} />}
      {asked.length > 1 && found.isSuccess && hits.length === 0 && (
        <Quiet
          icon={<IconZoomQuestion size={28} stroke={1.5} />}
          title={t("search.none", { words: asked })}
          text={t("search.noneText")}
        />
      )}
      {asked.length > 1 && hits.length > 0 && (
        <ul className={classes.list}>
          {hits.map((hit) => (
            <HitRow key={`${hit.conversationId} ${hit.entryId}`} hit={hit} />
          ))}
        </ul>
      )}
      {asked.length > 1 && <More list={found} className={classes.more} />}
    </div>
  );
}
