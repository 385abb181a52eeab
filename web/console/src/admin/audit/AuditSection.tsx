import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AuditFilter, audit } from "../../api/admin/audit.ts";
import { usePeople } from "../../app/usePeople.ts";
import { exact } from "../../time/clock.ts";
import { shortMoment } from "../../time/shortMoment.ts";
import { useNow } from "../../time/useNow.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { More } from "../../ui/More.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import classes from "./AuditSection.module.css";
import { Changes } from "./Changes.tsx";
import { Integrity } from "./Integrity.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

const start: string | null = null;
const all: AuditFilter = { person: "", action: "", from: "", to: "" };

/** Who changed what and when. */
export function AuditSection() {
  const { t } = useTranslation("audit");
  const { t: general } = useTranslation();
  const now = useNow();
  const people = usePeople();
  const [filter, setFilter] = useState(all);
  const actions = useQuery({
    queryKey: [...adminKeys.audit, "actions"],
    queryFn: async () => (await audit.actions()).items,
  });
  const lines = useInfiniteQuery({
    queryKey: [...adminKeys.audit, filter],
    queryFn: ({ pageParam }) => audit.page(asInstants(filter), pageParam),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next,
  });
  const rows = lines.data?.pages.flatMap(({ items }) => items) ?? [];
  const set = (part: Partial<AuditFilter>) => setFilter((before) => ({ ...before, ...part }));
  return (
    <Panel title={general("admin.audit")} text={t("about")} wide action={<Integrity />}>
      <div className={classes.filter}>
        <NativeSelect
          aria-label={t("who")}
          value={filter.person}
          onChange={(event) => set({ person: event.currentTarget.value })}
          data={[
            { value: "", label: t("anybody") },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          aria-label={t("what")}
          value={filter.action}
          onChange={(event) => set({ action: event.currentTarget.value })}
          data={[
            { value: "", label: t("anything") },
            ...(actions.data ?? []).map(({ key, text }) => ({ value: key, label: text })),
          ]}
        />
        <TextInput
          type="date"
          aria-label={t("from")}
          value={filter.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          aria-label={t("to")}
          value={filter.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </div>
      {lines.isError && (
        <Quiet title={general("admin.failed")} text={wordsOf(lines.error, general)} />
      )}
      {lines.isSuccess && rows.length === 0 && (
        <Quiet
          title={t("none")}
          action={
            <Button variant="default" onClick={() => setFilter(all)}>
              {general("common.resetFilter")}
            </Button>
          }
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label={general("admin.audit")}
          rows={rows}
          idOf={({ id }) => id}
          columns={[
            {
              key: "at",
              title: t("when"),
              show: ({ at }) => (
                <time dateTime={at} title={exact(at)}>
                  {shortMoment(at, now)}
                </time>
              ),
              quiet: true,
              tight: true,
            },
            {
              key: "by",
              title: t("who"),
              show: ({ by }) => by?.name ?? t("program"),
              tight: true,
            },
            { key: "text", title: t("what"), show: ({ text }) => text, tight: true },
            {
              key: "subject",
              title: t("subject"),
              show: ({ subject, changes }) => (
                <>
                  {subject.name}
                  <Changes changes={changes} />
                </>
              ),
              quiet: true,
            },
            {
              key: "address",
              title: t("address"),
              show: ({ address }) => address && shortAddress(address),
              quiet: true,
              tight: true,
            },
          ]}
        />
      )}
      <More list={lines} className={classes.more} />
    </Panel>
  );
}

/** Days of this place's calendar as moments. */
function asInstants(filter: AuditFilter): AuditFilter {
  const begin = (day: string, plus: number) => {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    return new Date(year, month - 1, date + plus).toISOString();
  };
  return {
    ...filter,
    from: filter.from && begin(filter.from, 0),
    to: filter.to && begin(filter.to, 1),
  };
}

/** An address of the network as people write it. */
function shortAddress(address: string): string {
  const bare = address.replace(/^\[|\]$/g, "");
  return bare === "0:0:0:0:0:0:0:1" ? "::1" : bare;
}
