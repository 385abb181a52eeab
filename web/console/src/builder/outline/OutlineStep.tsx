import { UnstyledButton } from "@mantine/core";
import { IconAlertOctagonFilled, IconAlertTriangleFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { kindIcon } from "../canvas/kindIcon.ts";
import { portWords } from "../canvas/portWords.ts";
import { placeName, stepTitle } from "../canvas/stepTitle.ts";
import { StepNumbers } from "../figures/StepNumbers.tsx";
import type { Step } from "../model/document.ts";
import type { StepFigures } from "../model/figures.ts";
import { groupOf, kindOf } from "../model/kinds.ts";
import { portsOf } from "../model/ports.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Outline.module.css";

type Props = {
  step: Step;
  figures: StepFigures | null;
  place: string;
  current: boolean;
  onPick: () => void;
};

/** A step in a line, with where it leads. */
export function OutlineStep({ step, figures, place, current, onPick }: Props) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const kind = kindOf(step) ?? "unknown";
  const Icon = kindIcon[kind];
  const problems = builder.problems.filter((one) => one.step === step.id);
  const errors = problems.some(({ severity }) => severity === "ERROR");
  const targets = portsOf(step)
    .filter(({ to, open }) => to !== "" || open)
    .map((port) => {
      const name = placeName(port.to, builder, t);
      return port.name === "goto" ? name : `${portWords(port, builder.language, t)} → ${name}`;
    });
  return (
    <li>
      <UnstyledButton
        className={classes.step}
        data-step={step.id}
        data-group={kind === "unknown" ? "flow" : groupOf(kind)}
        data-lit={builder.trace.includes(step.id) || undefined}
        aria-current={current ? "step" : undefined}
        tabIndex={current ? 0 : -1}
        onClick={onPick}
      >
        <Icon size={18} stroke={1.75} className={classes.icon} />
        <span className={classes.words}>
          <span className={classes.kind}>{t(`kind.${kind}`)}</span>
          <span className={classes.text}>{stepTitle(step, builder, t)}</span>
          {targets.length > 0 && (
            <span className={classes.leads}>
              {t("list.leads", { targets: targets.join("; ") })}
            </span>
          )}
        </span>
        {problems.length > 0 &&
          (errors ? (
            <IconAlertOctagonFilled size={16} className={classes.error} aria-label={t("error")} />
          ) : (
            <IconAlertTriangleFilled
              size={16}
              className={classes.warning}
              aria-label={t("warning")}
            />
          ))}
        <span className={classes.place}>{place}</span>
      </UnstyledButton>
      {figures && (
        <StepNumbers
          figures={figures}
          title={stepTitle(step, builder, t)}
          wordy
          className={classes.figures}
        />
      )}
    </li>
  );
}
