import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconExternalLink, IconPlus, IconUpload } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../ui/DataTable.tsx";
import { Failed } from "../ui/Failed.tsx";
import { More } from "../ui/More.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { articles, states } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import classes from "./KnowledgePage.module.css";
import { ExportButton } from "./moving/ExportButton.tsx";
import { NewImport } from "./moving/NewImport.tsx";
import { Unfinished } from "./moving/Unfinished.tsx";
import { NewArticle } from "./NewArticle.tsx";
import { useArticleColumns } from "./useArticleColumns.tsx";
import { useCategories } from "./useCategories.ts";

/** Which articles there are, and the way to a new one. */
export function ArticlesTab() {
  const { t, i18n } = useTranslation("knowledge");
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const [state, setState] = useState("");
  const [category, setCategory] = useState("");
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words, 250);
  const categories = useCategories();
  const [bringing, setBringing] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const columns = useArticleColumns(chosen, setChosen);
  const due = state === "due";
  const filter = { state: due ? "" : state, category, due, q: asked };
  const list = useInfiniteQuery({
    queryKey: [...articleKeys.lists, filter],
    queryFn: ({ pageParam }) => articles.list(filter, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = state !== "" || category !== "" || asked !== "";
  const open = (id: string) => void navigate({ to: "/app/knowledge/$id", params: { id } });
  return (
    <Panel
      title={t("articles")}
      text={t("titleText")}
      wide
      action={
        <div className={classes.acts}>
          <Button
            component="a"
            href={`/help/${i18n.language === "en" ? "en" : "ru"}`}
            target="_blank"
            rel="noreferrer"
            variant="default"
            leftSection={<IconExternalLink size={16} />}
          >
            {t("site")}
          </Button>
          <ExportButton chosen={chosen} filter={filter} />
          <Button
            variant="default"
            leftSection={<IconUpload size={16} />}
            onClick={() => setBringing(true)}
          >
            {t("import")}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
            {t("new")}
          </Button>
        </div>
      }
    >
      <Unfinished />
      <div className={classes.filters}>
        <TextInput
          className={classes.words}
          label={t("filterWords")}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("filterState")}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
          data={[
            { value: "", label: t("allStates") },
            ...states.map((value) => ({ value, label: t(`state_${value}`) })),
            { value: "due", label: t("due") },
          ]}
        />
        <NativeSelect
          label={t("filterCategory")}
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value)}
          data={[
            { value: "", label: t("everyCategory") },
            ...categories.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {list.isError && <Failed title={t("failed")} query={list} />}
      {list.data && rows.length === 0 && (
        <Quiet
          title={t(filtered ? "nothing" : "empty")}
          text={filtered ? undefined : t("emptyText")}
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label={t("articles")}
          rows={rows}
          idOf={({ id }) => id}
          columns={columns}
          onOpen={({ id }) => open(id)}
        />
      )}
      <More list={list} />
      <NewImport
        opened={bringing}
        onClose={() => setBringing(false)}
        onBegun={(id) => void navigate({ to: "/app/knowledge", search: { import: id } })}
      />
      <NewArticle opened={making} onClose={() => setMaking(false)} onMade={open} />
    </Panel>
  );
}
