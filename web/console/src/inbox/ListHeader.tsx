import { ActionIcon, Menu, Tooltip, UnstyledButton } from "@mantine/core";
import { IconArrowsSort, IconChevronDown, IconPencil } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Order } from "../api/inbox.ts";
import type { SavedView } from "../api/savedViews.ts";
import classes from "./ListHeader.module.css";
import { listWidth } from "./listWidth.ts";
import { rowSize } from "./rowSize.ts";
import type { Editing } from "./saved/SavedViewEditor.tsx";
import type { View } from "./useViews.ts";

type Props = {
  view: string;
  name: string;
  views: View[];
  order: Order;
  saved: SavedView | undefined;
  onEdit: (what: Editing) => void;
};

const orders: readonly Order[] = ["waiting", "newest"];

export function ListHeader({ view, name, views, order, saved, onEdit }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const compact = useSyncExternalStore(rowSize.subscribe, rowSize.compact);
  const sort = (one: string) =>
    void navigate({
      to: ".",
      params: { view },
      search: one === "newest" ? { order: one } : {},
    });
  return (
    <header className={classes.header}>
      <h2 className={classes.name}>{name}</h2>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <UnstyledButton className={classes.views}>
            <span>{name}</span> <IconChevronDown size={16} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map(({ key, name: label, count }) => (
            <Menu.Item
              key={key}
              rightSection={count > 0 && <span className={classes.count}>{count}</span>}
              renderRoot={(root) => (
                <Link
                  to="/app/inbox/$view"
                  params={{ view: key }}
                  search={(all) => all}
                  {...root}
                />
              )}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => onEdit("new")}>{t("saved.add")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saved?.mine && (
        <Tooltip label={t("saved.edit")}>
          <ActionIcon size={28} aria-label={t("saved.edit")} onClick={() => onEdit(saved)}>
            <IconPencil size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <UnstyledButton className={classes.order}>
            <IconArrowsSort size={15} />
            {t(`order.${order}`)}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={order} onChange={sort}>
            {orders.map((one) => (
              <Menu.RadioItem key={one} value={one} closeMenuOnClick>
                {t(`order.${one}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.CheckboxItem checked={compact} onChange={rowSize.set}>
            {t("inbox.compact")}
          </Menu.CheckboxItem>
          <Menu.Item closeMenuOnClick={false} onClick={() => listWidth.by(20)}>
            {t("inbox.wider")}
          </Menu.Item>
          <Menu.Item closeMenuOnClick={false} onClick={() => listWidth.by(-20)}>
            {t("inbox.narrower")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
