import { Tooltip } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { cx } from "../ui/cx.ts";
import { Delta } from "./Delta.tsx";
import { Figure } from "./Figure.tsx";
import { useFigure } from "./Figures.tsx";
import classes from "./Tile.module.css";

type Props = {
  metric: string;
  title: string;
  definition: string;
  better?: "more" | "less";
  wide?: boolean;
  children?: ReactNode;
};

/** One question with its answer: value, change, and what it is made of. */
export function Tile({ metric, title, definition, better, wide = false, children }: Props) {
  const { t } = useTranslation();
  const figure = useFigure(metric);
  const small = figure && figure.unit !== "count" && figure.now.n > 0 && figure.now.n < 30;
  return (
    <section className={cx(classes.tile, wide && classes.wide)}>
      <header className={classes.head}>
        <h2>{title}</h2>
        <Tooltip label={definition} multiline w={280}>
          <button type="button" className={classes.info} aria-label={definition}>
            <IconInfoCircle size={15} />
          </button>
        </Tooltip>
      </header>
      <p className={classes.value}>
        <Figure figure={figure} />
        {figure && <Delta figure={figure} {...(better && { better })} />}
      </p>
      {figure && figure.unit !== "count" && (
        <p className={classes.n}>
          {t("analytics.n", { count: figure.now.n })}
          {small && ` · ${t("analytics.few")}`}
        </p>
      )}
      {children}
    </section>
  );
}
