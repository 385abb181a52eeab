import { useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { VList, type VListHandle } from "virtua";
import type { Row } from "../api/row.ts";
import type { Filter } from "../api/savedViews.ts";
import { useMe } from "../app/useMe.ts";
import { Failed } from "../ui/Failed.tsx";
import { belongs } from "./belongs.ts";
import { EmptyList } from "./EmptyList.tsx";
import { RowItem } from "./RowItem.tsx";
import classes from "./RowList.module.css";
import { RowSkeletons } from "./RowSkeletons.tsx";
import { rowSize } from "./rowSize.ts";
import { useListKeys } from "./useListKeys.ts";
import { useListPlace } from "./useListPlace.ts";
import type { useRows } from "./useRows.ts";
import type { Selection } from "./useSelection.ts";

type Props = {
  view: string;
  filter: Filter | undefined;
  rows: Row[];
  query: ReturnType<typeof useRows>;
  open: string | undefined;
  selection: Selection;
};

const early = 1_500;

export function RowList({ view, filter, rows, query, open, selection }: Props) {
  const { t } = useTranslation();
  const me = useMe().id;
  const list = useRef<VListHandle>(null);
  const compact = useSyncExternalStore(rowSize.subscribe, rowSize.compact);
  const place = useListPlace(view, list, rows.length > 0);
  useListKeys({ view, rows, open, handle: list, selection });
  if (query.isPending) return <RowSkeletons />;
  if (query.isError && rows.length === 0) return <Failed title={t("inbox.failed")} query={query} />;
  if (rows.length === 0) return <EmptyList view={view} />;
  const scrolled = () => {
    place.keep();
    const handle = list.current;
    if (!handle || !query.hasNextPage || query.isFetchingNextPage) return;
    if (handle.scrollSize - handle.scrollOffset - handle.viewportSize < early)
      void query.fetchNextPage();
  };
  return (
    <VList
      key={`${compact}`}
      ref={list}
      data={rows}
      itemSize={compact ? 53 : 73}
      onScroll={scrolled}
      className={classes.list}
      data-compact={compact || undefined}
    >
      {(row) => (
        <RowItem
          key={row.id}
          row={row}
          view={view}
          open={row.id === open}
          ticked={selection.has(row.id)}
          left={belongs(row, view, me, filter) === false}
          onTick={selection.toggle}
        />
      )}
    </VList>
  );
}
