import { TextInput, UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { groupOf, groups, type Kind, kinds } from "../model/kinds.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { kindIcon } from "./kindIcon.ts";
import classes from "./Palette.module.css";

const dragged = "application/otklik-step";

/** The kinds of steps: typed for, dragged onto the drawing, or put behind the chosen step by Enter. */
export function Palette({ onAdd }: { onAdd?: (kind: Kind) => void }) {
  const { t } = useTranslation("builder");
  const { add } = useBuilder();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLocaleLowerCase();
  const found = kinds.filter((kind) =>
    `${t(`kind.${kind}`)} ${t(`about.${kind}`)}`.toLocaleLowerCase().includes(wanted),
  );
  const take = onAdd ?? add;
  return (
    <div className={classes.palette}>
      <TextInput
        aria-label={t("paletteFind")}
        placeholder={t("paletteFind")}
        leftSection={<IconSearch size={16} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code === "Enter" && found[0]) take(found[0]);
        }}
      />
      {groups
        .filter((group) => found.some((kind) => groupOf[kind] === group))
        .map((group) => (
          <section key={group} className={classes.group} aria-label={t(`group.${group}`)}>
            <h2 className={classes.title}>{t(`group.${group}`)}</h2>
            {found
              .filter((kind) => groupOf[kind] === group)
              .map((kind) => (
                <Item key={kind} kind={kind} onTake={take} />
              ))}
          </section>
        ))}
      {found.length === 0 && <p className={classes.hint}>{t("paletteEmpty")}</p>}
      <p className={classes.hint}>{t("paletteHint")}</p>
    </div>
  );
}

function Item({ kind, onTake }: { kind: Kind; onTake: (kind: Kind) => void }) {
  const { t } = useTranslation("builder");
  const Icon = kindIcon[kind];
  return (
    <UnstyledButton
      className={classes.item}
      data-group={groupOf[kind]}
      title={t(`about.${kind}`)}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragged, kind)}
      onClick={() => onTake(kind)}
    >
      <Icon size={18} stroke={1.75} className={classes.icon} />
      {t(`kind.${kind}`)}
    </UnstyledButton>
  );
}
