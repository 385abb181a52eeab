import { ActionIcon } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Presence } from "../api/team.ts";
import classes from "./Capacity.module.css";
import { useCapacity } from "./useCapacity.ts";

type Props = { person: string; presence: Presence };

/** How many conversations at once, and how many there are now. */
export function Capacity({ person, presence }: Props) {
  const { t } = useTranslation();
  const { set } = useCapacity(person);
  const { open, capacity } = presence;
  return (
    <fieldset className={classes.capacity}>
      <legend className={classes.legend}>
        {t("presence.capacity")}
        <span className={classes.load}>{t("presence.load", { open, capacity })}</span>
      </legend>
      <ActionIcon
        size={28}
        variant="default"
        disabled={capacity <= 1}
        onClick={() => set(capacity - 1)}
        aria-label={t("presence.less")}
      >
        <IconMinus size={14} />
      </ActionIcon>
      <output className={classes.number}>{capacity}</output>
      <ActionIcon
        size={28}
        variant="default"
        disabled={capacity >= 50}
        onClick={() => set(capacity + 1)}
        aria-label={t("presence.more")}
      >
        <IconPlus size={14} />
      </ActionIcon>
    </fieldset>
  );
}
