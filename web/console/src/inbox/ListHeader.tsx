import { Menu, UnstyledButton } from "@mantine/core";
import { IconArrowsSort, IconCheck, IconChevronDown } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Order } from "../api/inbox.ts";
import classes from "./ListHeader.module.css";
import type { View } from "./useViews.ts";

type Props = { view: string; name: string; views: View[]; order: Order };

const orders: readonly Order[] = ["waiting", "newest"];

export function ListHeader({ view, name, views, order }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
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
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <UnstyledButton className={classes.order}>
            <IconArrowsSort size={15} />
            {t(`order.${order}`)}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {orders.map((one) => (
            <Menu.Item
              key={one}
              role="menuitemradio"
              aria-checked={one === order}
              rightSection={one === order && <IconCheck size={16} />}
              onClick={() =>
                void navigate({
                  to: ".",
                  params: { view },
                  search: one === "newest" ? { order: one } : {},
                })
              }
            >
              {t(`order.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
