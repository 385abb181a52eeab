import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { countWords } from "../../analytics/figureWords.ts";
import { useMe } from "../../app/useMe.ts";
import { dayAndHour, dayOfYear } from "../../time/clock.ts";
import { State } from "../../ui/State.tsx";
import type { Replay, ReplayChange } from "../api/replays.ts";
import { stepTitle } from "../canvas/stepTitle.ts";
import { find, ownerOf } from "../model/document.ts";
import { changedEnds, directionOf } from "../model/replay.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Replay.module.css";

/** What a replay showed: how many end better and worse, and examples of them. */
export function ReplayResult({ replay, open }: { replay: Replay; open: boolean }) {
  const { t } = useTranslation("builder");
  const { from, to, at, by, status, total, better, worse, same, draft } = replay;
  const ends = changedEnds(replay);
  return (
    <li className={classes.result}>
      <details open={open}>
        <summary>
          {t("replay.days", { from: dayOfYear(from), to: dayOfYear(to) })}
          <span className={classes.quiet}>
            {t("replay.draft", { number: draft })},{" "}
            {by ? t("version.by", { name: by.name, at: dayAndHour(at) }) : dayAndHour(at)}
          </span>
        </summary>
        {status === "cancelled" && <p>{t("replay.cancelled")}</p>}
        {status === "failed" && <p>{t("replay.broke")}</p>}
        {status === "done" && total === 0 && <p>{t("replay.nobody")}</p>}
        {status === "done" && total > 0 && (
          <>
            <p className={classes.counts}>
              <State kind={worse > 0 ? "bad" : "plain"}>
                {t("replay.worse", { count: worse, number: countWords(worse) })}
              </State>
              <State kind={better > 0 ? "good" : "plain"}>
                {t("replay.better", { count: better, number: countWords(better) })}
              </State>
              <State kind="plain">
                {t("replay.same", { count: same, number: countWords(same) })}
              </State>
            </p>
            <ul className={classes.list}>
              {ends.map((one) => (
                <Change key={`${one.before} ${one.after}`} change={one} />
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}

function Change({ change }: { change: ReplayChange }) {
  const { t } = useTranslation("builder");
  const { before, after, count, examples } = change;
  return (
    <li className={classes.change} data-direction={directionOf(change)}>
      <strong>
        {t(`replay.end.${before}`)} → {t(`replay.end.${after}`)} · {countWords(count)}
      </strong>
      <ul className={classes.list}>
        {examples.map((example) => (
          <li key={example.conversationId} className={classes.example}>
            <Example {...example} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Example({ conversationId, number, words, step }: ReplayChange["examples"][number]) {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const builder = useBuilder();
  const may = useMe().permissions.includes("CONVERSATIONS");
  const title = general("analytics.hiddenContact", { number });
  const place = find(builder.doc, ownerOf(builder.doc, step))?.step;
  return (
    <>
      {may ? (
        <Link to="/app/inbox/$view/$id" params={{ view: "all", id: conversationId }}>
          {title}
        </Link>
      ) : (
        <span>{title}</span>
      )}
      {words !== "" && <q>{words}</q>}
      {place && (
        <Button variant="subtle" size="compact-sm" onClick={() => builder.select([place.id], true)}>
          {t("replay.endsAt", { title: stepTitle(place, builder, t) })}
        </Button>
      )}
    </>
  );
}
