import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Order } from "../api/inbox.ts";
import type { SavedView } from "../api/savedViews.ts";
import { BulkBar } from "./BulkBar.tsx";
import { Divider } from "./Divider.tsx";
import { ListHeader } from "./ListHeader.tsx";
import classes from "./ListPane.module.css";
import { listWidth } from "./listWidth.ts";
import { RowList } from "./RowList.tsx";
import { FilterLine } from "./saved/FilterLine.tsx";
import type { Editing } from "./saved/SavedViewEditor.tsx";
import { useRows } from "./useRows.ts";
import { useSelection } from "./useSelection.ts";
import { useShownRows } from "./useShownRows.ts";
import type { View } from "./useViews.ts";
import { useVisited } from "./useVisited.ts";

type Props = {
  view: string;
  name: string;
  views: View[];
  order: Order;
  open: string | undefined;
  saved: SavedView | undefined;
  onEdit: (what: Editing) => void;
};

export function ListPane({ view, name, views, order, open, saved, onEdit }: Props) {
  const { t } = useTranslation();
  useEffect(listWidth.restore, []);
  const filter = saved?.filter;
  const query = useRows(view, order, filter?.waitsMinutes != null);
  const { visited, bind } = useVisited();
  const list = `${view} ${order}`;
  const shown = useShownRows(list, query.rows, visited);
  const selection = useSelection(list, shown.rows);
  return (
    <section className={classes.pane} aria-label={name} data-region="list">
      <ListHeader
        view={view}
        name={name}
        views={views}
        order={order}
        saved={saved}
        onEdit={onEdit}
      />
      {filter && <FilterLine filter={filter} />}
      <div className={classes.body} {...bind}>
        {shown.changed > 0 && (
          <button type="button" className={classes.pill} onClick={shown.settleNow}>
            {t("inbox.orderChanged", { count: shown.changed })}
          </button>
        )}
        <RowList
          view={view}
          filter={filter}
          rows={shown.rows}
          query={query}
          open={open}
          selection={selection}
        />
      </div>
      <BulkBar selection={selection} more={query.hasNextPage} />
      <Divider />
    </section>
  );
}
