import { TextInput, UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { groupOf, groups, type Piece, pieces } from "../model/kinds.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { pieceIcon } from "./kindIcon.ts";
import classes from "./Palette.module.css";

const dragged = "application/otklik-step";

/** The kinds of steps: typed for, dragged onto the drawing, or put behind the chosen step by Enter. */
export function Palette({ onAdd }: { onAdd?: (piece: Piece) => void }) {
  const { t } = useTranslation("builder");
  const { add } = useBuilder();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLocaleLowerCase();
  const found = pieces.filter((piece) =>
    `${t(`kind.${piece}`)} ${t(`about.${piece}`)}`.toLocaleLowerCase().includes(wanted),
  );
  const take = onAdd ?? add;
  return (
    <div className={classes.palette}>
      <TextInput
        data-autofocus
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
        .filter((group) => found.some((piece) => groupOf(piece) === group))
        .map((group) => (
          <section key={group} className={classes.group} aria-label={t(`group.${group}`)}>
            <h2 className={classes.title}>{t(`group.${group}`)}</h2>
            {found
              .filter((piece) => groupOf(piece) === group)
              .map((piece) => (
                <Item key={piece} piece={piece} onTake={take} />
              ))}
          </section>
        ))}
      {found.length === 0 && <p className={classes.hint}>{t("paletteEmpty")}</p>}
      <p className={classes.hint}>{t("paletteHint")}</p>
    </div>
  );
}

function Item({ piece, onTake }: { piece: Piece; onTake: (piece: Piece) => void }) {
  const { t } = useTranslation("builder");
  const Icon = pieceIcon[piece];
  return (
    <UnstyledButton
      className={classes.item}
      data-group={groupOf(piece)}
      title={t(`about.${piece}`)}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragged, piece)}
      onClick={() => onTake(piece)}
    >
      <Icon size={18} stroke={1.75} className={classes.icon} />
      {t(`kind.${piece}`)}
    </UnstyledButton>
  );
}
