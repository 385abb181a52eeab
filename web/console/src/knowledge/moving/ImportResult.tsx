import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../ui/DataTable.tsx";
import { Pages } from "../../ui/Pages.tsx";
import { State } from "../../ui/State.tsx";
import { type Import, type ImportLine, imports } from "../api/imports.ts";
import { articleKeys } from "../articleKeys.ts";
import classes from "./Moving.module.css";

const kinds = { taken: "good", left: "plain", refused: "bad" } as const;

type Props = { now: Import; onBack: () => void };

/** What became of the files. */
export function ImportResult({ now, onBack }: Props) {
  const { t, i18n } = useTranslation("knowledge");
  const english = i18n.language === "en";
  const list = useInfiniteQuery({
    queryKey: [...articleKeys.moving(now.id), "outcomes"],
    queryFn: ({ pageParam }) => imports.lines(now.id, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    refetchOnMount: "always",
  });
  const titleOf = ({ title: { ru, en }, names }: ImportLine) =>
    (english ? (en ?? ru) : (ru ?? en)) ?? names.join(", ");
  const { taken, left, refused } = now.counts;
  return (
    <>
      <p className={classes.sum} role="status">
        {[
          t("importTaken", { count: taken ?? 0 }),
          t("importLeft", { count: left ?? 0 }),
          ...(refused ? [t("importRefused", { count: refused })] : []),
        ].join(" · ")}
      </p>
      <Pages query={list} none={t("importNothing")}>
        {(rows) =>
          rows.length > 0 && (
            <DataTable
              label={t("importTable")}
              rows={rows}
              idOf={({ number }) => String(number)}
              columns={[
                {
                  key: "title",
                  title: t("name"),
                  show: (row) =>
                    row.article ? (
                      <Link
                        className={classes.link}
                        to="/app/knowledge/$id"
                        params={{ id: row.article }}
                      >
                        {titleOf(row)}
                      </Link>
                    ) : (
                      titleOf(row)
                    ),
                },
                {
                  key: "outcome",
                  title: t("importOutcome"),
                  show: ({ outcome }) =>
                    outcome && <State kind={kinds[outcome]}>{t(`outcome_${outcome}`)}</State>,
                },
                {
                  key: "why",
                  title: t("importRemarks"),
                  quiet: true,
                  show: ({ why, becomes, remarks }) =>
                    why ?? (becomes === "unread" ? remarks.join(" ") : ""),
                },
              ]}
            />
          )
        }
      </Pages>
      <div className={classes.foot}>
        <Button onClick={onBack}>{t("back")}</Button>
      </div>
    </>
  );
}
