import { IconStar, IconStarFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Rating } from "../../api/entry.ts";
import { Moment } from "../../ui/Moment.tsx";
import classes from "./RatingCard.module.css";

const scale = [1, 2, 3, 4, 5];

export function RatingCard({ entry }: { entry: Rating }) {
  const { t } = useTranslation();
  return (
    <div className={classes.card} data-low={entry.score <= 2 || undefined}>
      <span
        className={classes.stars}
        role="img"
        aria-label={t("rating.score", { score: entry.score })}
      >
        {scale.map((step) =>
          step <= entry.score ? (
            <IconStarFilled key={step} size={16} />
          ) : (
            <IconStar key={step} size={16} />
          ),
        )}
      </span>
      <span className={classes.words}>
        {t("rating.score", { score: entry.score })}
        {entry.comment && <q className={classes.comment}>{entry.comment}</q>}
      </span>
      <Moment at={entry.at} className={classes.time} />
    </div>
  );
}
