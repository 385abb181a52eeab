import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/DataTable.tsx";
import { Failed } from "../ui/Failed.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { useLate } from "../ui/useLate.ts";
import classes from "./ListSection.module.css";

type Props<T> = {
  title: string;
  text: string;
  add?: { label: string; onAdd: () => void };
  empty: { title: string; text: string };
  query: UseQueryResult<T[]> | UseInfiniteQueryResult<T[]>;
  idOf: (row: T) => string;
  columns: readonly Column<T>[];
  onOpen?: (row: T) => void;
  before?: ReactNode;
  children?: ReactNode;
};

/** One list of the settings in all its states: loading, failed, empty, full. */
export function ListSection<T>(props: Props<T>) {
  const { title, text, add, query, before, children } = props;
  return (
    <Panel
      title={title}
      text={text}
      wide
      action={
        add && (
          <Button leftSection={<IconPlus size={16} />} onClick={add.onAdd}>
            {add.label}
          </Button>
        )
      }
    >
      {before}
      <Body {...props} />
      {query.isSuccess && children}
    </Panel>
  );
}

function Body<T>({ title, query, empty, idOf, columns, onOpen }: Props<T>) {
  const { t } = useTranslation();
  const late = useLate(300);
  if (query.isPending)
    return (
      <div className={classes.waiting} role="status" aria-label={t("common.loading")}>
        {late && [1, 2, 3, 4].map((one) => <Skeleton key={one} height={28} />)}
      </div>
    );
  if (query.isError) return <Failed title={t("admin.failed")} query={query} />;
  if (query.data.length === 0) return <Quiet title={empty.title} text={empty.text} />;
  return (
    <DataTable
      label={title}
      rows={query.data}
      idOf={idOf}
      columns={columns}
      {...(onOpen && { onOpen })}
    />
  );
}
