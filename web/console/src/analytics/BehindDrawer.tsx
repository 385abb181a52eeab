import { Drawer } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { analytics, type NumberKey } from "../api/analytics.ts";
import { Pages } from "../ui/Pages.tsx";
import classes from "./BehindDrawer.module.css";
import { BehindRow } from "./BehindRow.tsx";
import { metricName } from "./metricName.ts";
import { useScope } from "./useScope.ts";

const start: string | null = null;

/** The conversations a number was counted from. */
export function BehindDrawer() {
  const { opened, close } = useScope();
  return opened ? (
    <Opened key={`${opened.metric} ${opened.subject}`} number={opened} onClose={close} />
  ) : null;
}

function Opened({ number, onClose }: { number: NumberKey; onClose: () => void }) {
  const { t } = useTranslation();
  const { scope } = useScope();
  const query = useInfiniteQuery({
    queryKey: ["analytics", "behind", number, scope],
    queryFn: ({ pageParam }) => analytics.behind(number, scope, pageParam),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next,
  });
  const total = query.data?.pages[0]?.total;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={metricName(number.metric, t)}
    >
      <p className={classes.total} role="status">
        {number.subject}
        {total !== undefined && ` ${t("analytics.behind", { count: total })}`}
        {total !== undefined && total > 0 && (
          <a className={classes.file} href={analytics.behindFile(number, scope)} download>
            {t("analytics.csv")}
          </a>
        )}
      </p>
      <Pages query={query} none={t("analytics.noneBehind")}>
        {(rows) => (
          <ul className={classes.list}>
            {rows.map((row) => (
              <BehindRow key={row.id} row={row} metric={number.metric} />
            ))}
          </ul>
        )}
      </Pages>
    </Drawer>
  );
}
