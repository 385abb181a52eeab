import { IconArrowDownRight, IconArrowUpRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FigureData } from "../api/analytics.ts";
import { change } from "./change.ts";
import classes from "./Delta.module.css";
import { figureWords } from "./figureWords.ts";
import { useScope } from "./useScope.ts";

type Props = { figure: FigureData; better?: "more" | "less" };

/** How it was before, and whether it is better or worse now; colour only repeats what the arrow and word say. */
export function Delta({ figure, better }: Props) {
  const { t, i18n } = useTranslation();
  const { compares } = useScope();
  if (!compares || figure.previous.value === null) return null;
  const changed = change(figure);
  const before = t("analytics.before", { value: figureWords(figure, "previous") });
  if (!changed || Math.abs(changed.by) < 0.0005)
    return <span className={classes.before}>{before}</span>;
  const up = changed.by > 0;
  const good = better && (better === "more") === up;
  const size = new Intl.NumberFormat(i18n.language === "en" ? "en-GB" : "ru-RU", {
    maximumFractionDigits: 1,
  }).format(Math.abs(changed.by) * 100);
  const Arrow = up ? IconArrowUpRight : IconArrowDownRight;
  return (
    <span className={classes.delta} data-good={better ? good : undefined} title={before}>
      <Arrow size={15} aria-label={up ? t("analytics.up") : t("analytics.down")} />
      {t(`analytics.${changed.unit}`, { size })}
      <span className={classes.before}>{before}</span>
    </span>
  );
}
