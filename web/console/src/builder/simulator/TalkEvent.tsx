import { useTranslation } from "react-i18next";
import type { TalkLine } from "../api/trials.ts";
import { placeName, taskName } from "../canvas/stepTitle.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Simulator.module.css";

/** What happened besides words: a robot's answer, a handoff, the end, silence. */
export function TalkEvent({ line }: { line: TalkLine }) {
  return (
    <div className={classes.event}>
      <EventWords line={line} />
      {line.known.length > 0 && (
        <dl className={classes.values}>
          {line.known.map(({ name, label, value }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function EventWords({ line: { by, kind, text, at } }: { line: TalkLine }): string {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { teams, robots } = builder;
  if (by === "robot")
    return t("talk.robotLine", {
      name: taskName(text, robots),
      how: t(`talk.robot.${fake(kind)}`),
    });
  switch (kind) {
    case "handoff":
      return t("talk.handoff", { team: teams.find(({ key }) => key === text)?.name ?? text });
    case "finish":
      return t(text === "resolved" ? "talk.finishResolved" : "talk.finishUnresolved");
    case "completed":
      return t("talk.completed", { title: placeName(text, builder, t) });
    case "tagged":
    case "untagged":
    case "notified":
    case "learnt":
    case "consented":
    case "refused-consent":
    case "surveyed":
      return t(`talk.${kind}`, { text });
    case "missed":
      return t("talk.missed");
    case "silence":
      return t("talk.silenceLine");
    case "returned":
      return t("talk.returned");
    case "clock":
      return t("talk.clockLine", { at: at.slice(0, 16).replace("T", " ") });
    default:
      return text;
  }
}

function fake(kind: string): "ok" | "slow" | "empty" | "refuses" | "fails" {
  return kind === "slow" || kind === "empty" || kind === "refuses" || kind === "fails"
    ? kind
    : "ok";
}
