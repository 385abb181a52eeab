import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { model } from "../../api/admin/model.ts";
import { exact } from "../../time/clock.ts";
import { shortMoment } from "../../time/shortMoment.ts";
import { useNow } from "../../time/useNow.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { More } from "../../ui/More.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import { moneyWords } from "./moneyWords.ts";

const start: string | null = null;

export function ModelCalls() {
  const { t, i18n } = useTranslation("model");
  const { t: general } = useTranslation();
  const now = useNow();
  const calls = useInfiniteQuery({
    queryKey: [...adminKeys.model, "calls"],
    queryFn: ({ pageParam }) => model.calls(pageParam),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next,
  });
  const rows = calls.data?.pages.flatMap(({ items }) => items) ?? [];
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  if (calls.isError)
    return <Quiet title={general("admin.failed")} text={wordsOf(calls.error, general)} />;
  if (calls.isSuccess && rows.length === 0) return <Quiet title={t("none")} />;
  return (
    <>
      <DataTable
        label={t("calls")}
        rows={rows}
        idOf={({ call }) => call.id}
        columns={[
          {
            key: "at",
            title: t("when"),
            show: ({ call }) => (
              <time dateTime={call.at} title={exact(call.at)}>
                {shortMoment(call.at, now)}
              </time>
            ),
            quiet: true,
            tight: true,
          },
          { key: "use", title: t("what"), show: ({ use }) => use },
          {
            key: "tokens",
            title: t("tokens"),
            show: ({ call }) => `${number(call.tokensIn)} + ${number(call.tokensOut)}`,
            tight: true,
          },
          {
            key: "cost",
            title: t("cost"),
            show: ({ call }) => moneyWords(call.cost, call.currency, i18n.language),
            tight: true,
          },
          {
            key: "time",
            title: t("time"),
            show: ({ call }) =>
              call.millis === null ? "" : t("took", { seconds: number(call.millis / 1000) }),
            tight: true,
          },
          { key: "outcome", title: t("outcome"), show: ({ outcome }) => outcome },
        ]}
      />
      <More list={calls} mt="md" />
    </>
  );
}
