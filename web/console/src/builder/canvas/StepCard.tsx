import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconNote,
  IconPlayerPlayFilled,
} from "@tabler/icons-react";
import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { StepNumbers } from "../figures/StepNumbers.tsx";
import type { Step } from "../model/document.ts";
import { painOf, type StepFigures } from "../model/figures.ts";
import { groupOf, kindOf } from "../model/kinds.ts";
import { heightOf, linesOf } from "../model/place.ts";
import { type Port, portsOf } from "../model/ports.ts";
import type { Language } from "../model/texts.ts";
import { kindIcon } from "./kindIcon.ts";
import { Pills } from "./Pills.tsx";
import { portWords } from "./portWords.ts";
import classes from "./StepCard.module.css";

export type CardData = {
  step: Step;
  words: string;
  targets: string;
  language: Language;
  errors: number;
  warnings: number;
  lit: boolean;
  begins: boolean;
  change: "added" | "removed" | "changed" | "";
  after: string;
  figures: StepFigures | null;
};
export type CardNode = Node<CardData, "step">;

/** One step as a card: what it is, what it says, and its ways out. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<CardNode>) {
  const { t } = useTranslation("builder");
  const { step, words, errors, warnings, lit, begins, change, after, figures } = data;
  const kind = kindOf(step) ?? "unknown";
  const Icon = kindIcon[kind];
  const ports = portsOf(step);
  const rows = ports.filter(({ key }) => key !== "next" && key !== "goto");
  const goesOn = ports.some(({ key }) => key === "next");
  return (
    <div
      className={classes.card}
      data-group={kind === "unknown" ? "flow" : groupOf(kind)}
      data-selected={selected || undefined}
      data-lit={lit || undefined}
      data-change={change || undefined}
      data-pain={figures ? painOf(figures) : undefined}
      style={{ height: heightOf(step) }}
    >
      <Handle type="target" position={Position.Top} id="in" className={classes.in} />
      <Handle type="target" position={Position.Left} id="side" className={classes.side} />
      {figures && <StepNumbers figures={figures} title={words} className={classes.figures} />}
      <div className={classes.head}>
        <Icon size={16} stroke={1.75} className={classes.icon} />
        <span className={classes.kind}>{t(`kind.${kind}`)}</span>
        {begins && <IconPlayerPlayFilled size={12} aria-label={t("begins")} />}
        {typeof step.note === "string" && <IconNote size={14} aria-label={step.note} />}
        {change !== "" && <span className={classes.change}>{t(`version.${change}`)}</span>}
        {errors > 0 && (
          <span className={classes.errors}>
            <IconAlertOctagonFilled size={14} aria-label={t("error")} />
            {errors}
          </span>
        )}
        {errors === 0 && warnings > 0 && (
          <IconAlertTriangleFilled
            size={14}
            className={classes.warnings}
            aria-label={t("warning")}
          />
        )}
      </div>
      <p className={classes.words} data-lines={linesOf(step)}>
        <Pills text={words} />
      </p>
      {rows.map((port) => (
        <PortRow key={port.key} port={port} language={data.language} />
      ))}
      {after !== "" && <span className={classes.after}>{t("thenAfter", { title: after })}</span>}
      {goesOn && (
        <Handle type="source" position={Position.Bottom} id="next" className={classes.next} />
      )}
      {kind === "goto" && (
        <Handle type="source" position={Position.Right} id="goto" className={classes.out} />
      )}
    </div>
  );
});

function PortRow({ port, language }: { port: Port; language: Language }) {
  const { t } = useTranslation("builder");
  const label = portWords(port, language, t);
  return (
    <div
      className={classes.port}
      data-dashed={port.dashed || undefined}
      data-open={port.open || undefined}
    >
      <span className={classes.label}>{label}</span>
      <Handle
        type="source"
        position={Position.Right}
        id={port.key}
        className={classes.out}
        role="img"
        aria-label={label}
      />
    </div>
  );
}
