import { IconPinned } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { countWords, shareWords } from "../../analytics/figureWords.ts";
import { dayAndHour } from "../../time/clock.ts";
import type { MenuOrder } from "../api/menus.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./MenuOrdering.module.css";
import { segmentName } from "./segmentName.ts";

/** A menu as one kind of customers sees it now, with what was chosen how often. */
export function MenuStanding({ order, days }: { order: MenuOrder; days: number }) {
  const { t } = useTranslation("builder");
  const { language } = useBuilder();
  const { segment, items, since } = order;
  return (
    <div>
      <h3 className={classes.title}>
        {segment === "all" ? t("order.now") : segmentName(segment, t)}
      </h3>
      <p className={classes.quiet}>
        {since ? t("order.since", { at: dayAndHour(since) }) : t("order.drawn")}{" "}
        {t("order.counted", { count: days * 4 })}
      </p>
      <ol className={classes.items}>
        {items.map(({ item, label, pinned, clicks, share }) => (
          <li key={item}>
            <span>
              {label[language] || label.ru}
              {pinned && <IconPinned size={14} aria-label={t("field.pinned")} />}
            </span>
            <span className={classes.number}>
              {countWords(clicks)}
              {clicks > 0 && ` (${shareWords(share)})`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
