import { ActionIcon, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./FindBar.module.css";
import { foundIn } from "./foundIn.ts";
import type { Item } from "./timeline.ts";

type Props = {
  items: readonly Item[];
  /** Loads older lines, if there are any to look in. */
  earlier: (() => void) | null;
  onFound: (at: number | null) => void;
  onClose: () => void;
};

/** Looks for words in the open conversation; what is not drawn is found too. */
export function FindBar({ items, earlier, onFound, onClose }: Props) {
  const { t } = useTranslation();
  const [wanted, want] = useState("");
  const [at, go] = useState(0);
  const found = foundIn(items, wanted);
  const place = found[at] ?? found[0] ?? null;
  useEffect(() => onFound(place), [onFound, place]);
  const step = (by: number) => go((before) => (before + by + found.length) % (found.length || 1));
  const pressed = (event: KeyboardEvent) => {
    if (event.code === "Escape") onClose();
    if (event.code === "Enter") step(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={classes.bar}>
      <TextInput
        className={classes.field}
        aria-label={t("find.label")}
        placeholder={t("find.label")}
        value={wanted}
        maxLength={200}
        autoFocus
        onChange={(event) => {
          want(event.currentTarget.value);
          go(0);
        }}
        onKeyDown={pressed}
      />
      <span className={classes.count} role="status">
        {wanted.trim() !== "" &&
          (found.length > 0
            ? t("find.count", { at: Math.min(at, found.length - 1) + 1, count: found.length })
            : t("find.none"))}
      </span>
      {wanted.trim() !== "" && earlier && (
        <button type="button" className={classes.earlier} onClick={earlier}>
          {t("find.earlier")}
        </button>
      )}
      <ActionIcon size={28} aria-label={t("find.next")} onClick={() => step(1)}>
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon size={28} aria-label={t("find.previous")} onClick={() => step(-1)}>
        <IconChevronDown size={16} />
      </ActionIcon>
      <ActionIcon size={28} aria-label={t("find.close")} onClick={onClose}>
        <IconX size={16} />
      </ActionIcon>
    </search>
  );
}
