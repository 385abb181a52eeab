import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../ui/DataTable.tsx";
import { Pages } from "../../ui/Pages.tsx";
import { useComplain } from "../../ui/useComplain.ts";
import { type Import, type ImportLine, imports } from "../api/imports.ts";
import { articleKeys } from "../articleKeys.ts";
import page from "../KnowledgePage.module.css";
import { useCategories } from "../useCategories.ts";
import classes from "./Moving.module.css";
import { useChoices } from "./useChoices.ts";
import { useImportColumns } from "./useImportColumns.tsx";

/** With the parts of the editor, which the list does without. */
const ArticleLook = lazy(async () => ({
  default: (await import("./ArticleLook.tsx")).ArticleLook,
}));

type Props = { now: Import; onDrop: () => void };

/** What the files would become, article by article, before anything is taken in. */
export function ImportPreview({ now, onDrop }: Props) {
  const { t } = useTranslation("knowledge");
  const memory = useQueryClient();
  const onError = useComplain();
  const choices = useChoices();
  const categories = useCategories();
  const columns = useImportColumns(choices);
  const [looked, look] = useState<ImportLine | null>(null);
  const list = useInfiniteQuery({
    queryKey: [...articleKeys.moving(now.id), "lines"],
    queryFn: ({ pageParam }) => imports.lines(now.id, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
  });
  const take = useMutation({
    mutationFn: () => imports.take(now.id, choices.taking()),
    onError,
    onSettled: () =>
      memory.invalidateQueries({ queryKey: articleKeys.moving(now.id), exact: true }),
  });
  const { counts } = now;
  const worth = (counts.new ?? 0) + (counts.changes ?? 0);
  const taken = worth - choices.without.size;
  return (
    <>
      <p className={classes.sum}>
        {[
          t("importNew", { count: counts.new ?? 0 }),
          t("importChanges", { count: counts.changes ?? 0 }),
          t("importSame", { count: counts.same ?? 0 }),
          t("importUnread", { count: counts.unread ?? 0 }),
        ].join(" · ")}
      </p>
      {worth > 0 && (
        <div className={page.filters}>
          <NativeSelect
            className={classes.into}
            label={t("importInto")}
            description={t("importIntoHint")}
            value={choices.category}
            onChange={(event) => choices.setCategory(event.currentTarget.value)}
            data={[
              { value: "", label: t("noCategory") },
              ...categories.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
      <Pages query={list} none={t("importNothing")}>
        {(rows) =>
          rows.length > 0 && (
            <DataTable
              label={t("importTable")}
              rows={rows}
              idOf={({ number }) => String(number)}
              columns={columns}
              onOpen={(row) => row.becomes !== "unread" && look(row)}
            />
          )
        }
      </Pages>
      <div className={classes.foot}>
        <Button variant="default" onClick={onDrop}>
          {t("importCancel")}
        </Button>
        <Button disabled={taken === 0} loading={take.isPending} onClick={() => take.mutate()}>
          {t("importTake", { count: taken })}
        </Button>
      </div>
      {looked && (
        <Suspense>
          <ArticleLook id={now.id} line={looked} onClose={() => look(null)} />
        </Suspense>
      )}
    </>
  );
}
