import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Order } from "../api/inbox.ts";
import { BulkBar } from "./BulkBar.tsx";
import { Divider } from "./Divider.tsx";
import { ListHeader } from "./ListHeader.tsx";
import classes from "./ListPane.module.css";
import { listWidth } from "./listWidth.ts";
import { RowList } from "./RowList.tsx";
import { useRows } from "./useRows.ts";
import { useSelection } from "./useSelection.ts";
import { useShownRows } from "./useShownRows.ts";
import type { View } from "./useViews.ts";
import { useVisited } from "./useVisited.ts";

type Props = { view: string; name: string; views: View[]; order: Order; open: string | undefined };

export function ListPane({ view, name, views, order, open }: Props) {
  const { t } = useTranslation();
  useEffect(listWidth.restore, []);
  const query = useRows(view, order);
  const { visited, bind } = useVisited();
  const list = `${view} ${order}`;
  const shown = useShownRows(list, query.rows, visited);
  const selection = useSelection(list, shown.rows);
  return (
    <section className={classes.pane} aria-label={name} data-region="list">
      <ListHeader view={view} name={name} views={views} order={order} />
      <div className={classes.body} {...bind}>
        {shown.changed > 0 && (
          <button type="button" className={classes.pill} onClick={shown.settleNow}>
            {t("inbox.orderChanged", { count: shown.changed })}
          </button>
        )}
        <RowList view={view} rows={shown.rows} query={query} open={open} selection={selection} />
      </div>
      <BulkBar selection={selection} more={query.hasNextPage} />
      <Divider />
    </section>
  );
}
