import { Menu } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Presence } from "../api/team.ts";
import classes from "./Capacity.module.css";
import { useCapacity } from "./useCapacity.ts";

type Props = { person: string; presence: Presence };

const usual = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];

/** How many conversations at once, and how many there are now. */
export function Capacity({ person, presence }: Props) {
  const { t } = useTranslation();
  const { set } = useCapacity(person);
  const { open, capacity } = presence;
  const choices = [...new Set([...usual, capacity])].sort((one, other) => one - other);
  return (
    <Menu.Sub position="right-end">
      <Menu.Sub.Target>
        <Menu.Sub.Item
          leftSection={<IconStack2 size={16} />}
          rightSection={
            <span className={classes.load}>{t("presence.load", { open, capacity })}</span>
          }
        >
          {t("presence.capacity")}
        </Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <Menu.RadioGroup value={String(capacity)} onChange={(chosen) => set(Number(chosen))}>
          {choices.map((one) => (
            <Menu.RadioItem key={one} value={String(one)} closeMenuOnClick>
              {one}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
