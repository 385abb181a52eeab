import {
  IconClock,
  IconDoorExit,
  IconHeadset,
  IconHelpCircle,
  IconLogin2,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { cx } from "../../ui/cx.ts";
import { painOf, type StepFigures } from "../model/figures.ts";
import { behindStep, figureText, metricTitle, stepMetrics } from "./figureTexts.ts";
import classes from "./StepNumbers.module.css";
import { useFiguresScope } from "./useFigures.ts";

const icons = {
  entered: IconLogin2,
  lost: IconDoorExit,
  median: IconClock,
  misses: IconHelpCircle,
  "handed-off": IconHeadset,
};

type Props = {
  figures: StepFigures;
  title: string;
  wordy?: boolean;
  className?: string | undefined;
};

/** What became of people at a step, in a line; every number opens its conversations. */
export function StepNumbers({ figures, title, wordy = false, className }: Props) {
  const { t } = useTranslation("builder");
  const { open } = useFiguresScope();
  return (
    <ul
      className={cx(classes.numbers, className)}
      data-pain={painOf(figures)}
      data-wordy={wordy || undefined}
      aria-label={t("figures.of", { title })}
    >
      {stepMetrics.map((metric) => {
        const words = figureText(figures, metric);
        if (words === null) return null;
        const Icon = icons[metric];
        const name = metricTitle(metric, t);
        return (
          <li key={metric}>
            <button
              type="button"
              className={cx(classes.number, "nodrag", "nopan")}
              data-metric={metric}
              aria-label={`${name}: ${words}`}
              title={name}
              onClick={(event) => {
                event.stopPropagation();
                open(behindStep(figures, metric));
              }}
            >
              {wordy ? `${name}: ` : <Icon size={13} stroke={1.75} aria-hidden />}
              {words}
            </button>
          </li>
        );
      })}
      {figures.few && <li className={classes.few}>{t("figures.few")}</li>}
    </ul>
  );
}
