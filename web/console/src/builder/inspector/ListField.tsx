import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Fields, type Json, partsOf } from "../model/json.ts";
import classes from "./Inspector.module.css";

type Props = {
  label: string;
  add: string;
  item?: (number: number) => string;
  value: Json | undefined;
  fresh: (count: number) => Fields;
  onChange: (value: Json | undefined) => void;
  show: (part: Fields, change: (part: Fields) => void, at: number) => ReactNode;
};

/** A list of small forms that can be added to, put in order and shortened. */
export function ListField({ label, add, item, value, fresh, onChange, show }: Props) {
  const { t } = useTranslation("builder");
  const parts = partsOf(value);
  const name = item ?? ((number: number) => t("field.item", { number }));
  const write = (next: readonly Fields[]) => onChange(next.length > 0 ? next : undefined);
  const swap = (at: number, by: number) => {
    const next = [...parts];
    const one = next[at];
    const other = next[at + by];
    if (!one || !other) return;
    next[at] = other;
    next[at + by] = one;
    write(next);
  };
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.list}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names of their own
          <div key={at} className={classes.block}>
            <div className={classes.blockHead}>
              <span className={classes.blockTitle}>{name(at + 1)}</span>
              <ActionIcon
                aria-label={t("field.up")}
                disabled={at === 0}
                onClick={() => swap(at, -1)}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                aria-label={t("field.down")}
                disabled={at === parts.length - 1}
                onClick={() => swap(at, 1)}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
              <ActionIcon
                aria-label={t("field.remove")}
                onClick={() => write(parts.filter((_, place) => place !== at))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </div>
            {show(part, (next) => write(parts.map((old, i) => (i === at ? next : old))), at)}
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => write([...parts, fresh(parts.length)])}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
