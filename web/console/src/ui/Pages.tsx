import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { More } from "./More.tsx";
import { Quiet } from "./Quiet.tsx";
import { wordsOf } from "./wordsOf.ts";

type Props<T> = {
  query: UseInfiniteQueryResult<InfiniteData<{ items: readonly T[] }>>;
  /** What is said when there is nothing. */
  none: string;
  children: (rows: readonly T[]) => ReactNode;
};

/** A list that comes in pages, with a button for the next one. */
export function Pages<T>({ query, none, children }: Props<T>) {
  const { t } = useTranslation();
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {query.isError && <Quiet title={t("admin.failed")} text={wordsOf(query.error, t)} />}
      {query.isSuccess && rows.length === 0 && <Quiet title={none} />}
      {children(rows)}
      <More list={query} fullWidth />
    </>
  );
}
