import { Button } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { VList, type VListHandle } from "virtua";
import type { Row } from "../api/row.ts";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import { EmptyList } from "./EmptyList.tsx";
import { RowItem } from "./RowItem.tsx";
import classes from "./RowList.module.css";
import { RowSkeletons } from "./RowSkeletons.tsx";
import type { useRows } from "./useRows.ts";

type Props = {
  view: string;
  rows: Row[];
  query: ReturnType<typeof useRows>;
  open: string | undefined;
};

export function RowList({ view, rows, query, open }: Props) {
  const { t } = useTranslation();
  const list = useRef<VListHandle>(null);
  if (query.isPending) return <RowSkeletons />;
  if (query.isError && rows.length === 0)
    return (
      <Quiet
        title={t("inbox.failed")}
        text={wordsOf(query.error, t)}
        action={
          <Button variant="default" onClick={() => void query.refetch()}>
            {t("common.retry")}
          </Button>
        }
      />
    );
  if (rows.length === 0) return <EmptyList view={view} />;
  const more = () => {
    const handle = list.current;
    if (!handle || !query.hasNextPage || query.isFetchingNextPage) return;
    const left = handle.scrollSize - handle.scrollOffset - handle.viewportSize;
    if (left < 1500) void query.fetchNextPage();
  };
  return (
    <VList ref={list} data={rows} itemSize={72} onScroll={more} className={classes.list}>
      {(row) => <RowItem key={row.id} row={row} view={view} open={row.id === open} />}
    </VList>
  );
}
