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
import { Panel } from "../../ui/Panel.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import classes from "./AuditSection.module.css";
import { Changes } from "./Changes.tsx";
import { Integrity } from "./Integrity.tsx";

const start: string | null = null;
const all: AuditFilter = { person: "", action: "", from: "", to: "" };

/** Who changed what and when. */
export function AuditSection() {
  const { t } = useTranslation();
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
    <Panel title={t("admin.audit")} text={t("audit.about")} wide action={<Integrity />}>
      <div className={classes.filter}>
        <NativeSelect
          aria-label={t("audit.who")}
          value={filter.person}
          onChange={(event) => set({ person: event.currentTarget.value })}
          data={[
            { value: "", label: t("audit.anybody") },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          aria-label={t("audit.what")}
          value={filter.action}
          onChange={(event) => set({ action: event.currentTarget.value })}
          data={[
            { value: "", label: t("audit.anything") },
            ...(actions.data ?? []).map(({ key, text }) => ({ value: key, label: text })),
          ]}
        />
        <TextInput
          type="date"
          aria-label={t("audit.from")}
          value={filter.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          aria-label={t("audit.to")}
          value={filter.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </div>
      {lines.isError && <Quiet title={t("admin.failed")} text={wordsOf(lines.error, t)} />}
      {lines.isSuccess && rows.length === 0 && (
        <Quiet
          title={t("audit.none")}
          action={
            <Button variant="default" onClick={() => setFilter(all)}>
              {t("common.resetFilter")}
            </Button>
          }
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label={t("admin.audit")}
          rows={rows}
          idOf={({ id }) => id}
          columns={[
            {
              key: "at",
              title: t("audit.when"),
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
              title: t("audit.who"),
              show: ({ by }) => by?.name ?? t("audit.program"),
              tight: true,
            },
            { key: "text", title: t("audit.what"), show: ({ text }) => text, tight: true },
            {
              key: "subject",
              title: t("audit.subject"),
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
              title: t("audit.address"),
              show: ({ address }) => address && shortAddress(address),
              quiet: true,
              tight: true,
            },
          ]}
        />
      )}
      {lines.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={lines.isFetchingNextPage}
          onClick={() => void lines.fetchNextPage()}
        >
          {t("common.more")}
        </Button>
      )}
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
