import { Button, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { scenarios } from "../builder/api/scenarios.ts";
import type { Doc } from "../builder/model/document.ts";
import { percent } from "../robots/figures.ts";
import { Problem } from "../session/Problem.tsx";
import { Failed } from "../ui/Failed.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { type Grade, lessons, type Report } from "./api.ts";
import { titleOf } from "./intents.ts";
import classes from "./Understanding.module.css";

/** How well the phrases teach, before and after, and the way to the customers. */
export function QualityPanel({ id }: { id: string }) {
  const { t } = useTranslation("understanding");
  const report = useQuery({ queryKey: ["quality", id], queryFn: () => lessons.quality(id) });
  const taught = useQuery({ queryKey: ["teaching", id], queryFn: () => scenarios.open(id) });
  return (
    <Panel title={t("quality")} text={t("qualityText")} wide>
      {report.isPending && <p className={classes.quiet}>{t("measuring")}</p>}
      {report.isError && <Failed title={t("failed")} query={report} />}
      {report.data && <Figures report={report.data} whole={taught.data?.document} />}
      {report.data && <Publish id={id} drops={report.data.drops} />}
    </Panel>
  );
}

function Figures({ report, whole }: { report: Report; whole: Doc | undefined }) {
  const { t, i18n } = useTranslation("understanding");
  const { draft, published, weeks } = report;
  const language = i18n.language === "en" ? "en" : "ru";
  const called = (wish: string) => {
    if (wish === "") return t("noneOfThem");
    return whole ? titleOf(whole, wish, language) : wish;
  };
  if (draft.phrases === 0) return <Quiet title={t("noIntents")} text={t("noIntentsText")} />;
  const all = weeks.reduce((sum, week) => sum + week.all, 0);
  const understood = weeks.reduce((sum, week) => sum + week.understood, 0);
  return (
    <>
      <dl className={classes.tiles}>
        <Tile label={t("accuracyDraft")} grade={draft} />
        {published && published.phrases > 0 && (
          <Tile label={t("accuracyPublished")} grade={published} />
        )}
        <div className={classes.tile}>
          <dt>{t("coverage")}</dt>
          <dd>
            {all === 0 ? "—" : percent(understood / all)}
            <span className={classes.quiet}>{t("textCount", { count: all })}</span>
          </dd>
        </div>
      </dl>
      {weeks.length > 1 && (
        <table className={classes.weeks} aria-label={t("trend")}>
          <thead>
            <tr>
              <th scope="col">{t("week")}</th>
              <th scope="col">{t("texts")}</th>
              <th scope="col">{t("coverage")}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.begins}>
                <td>{week.begins}</td>
                <td>{week.all}</td>
                <td>{percent(week.understood / week.all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3 className={classes.heading}>{t("mistaken")}</h3>
      {draft.mistaken.length === 0 && <p className={classes.quiet}>{t("noneMistaken")}</p>}
      <ul className={classes.groups}>
        {draft.mistaken.map(({ wish, taken, phrases }) => (
          <li key={`${wish} ${taken}`} className={classes.pair}>
            <p className={classes.example}>
              {called(wish)} → {called(taken)}
            </p>
            <p className={classes.quiet}>{phrases.join(" · ")}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tile({ label, grade }: { label: string; grade: Grade }) {
  const { t } = useTranslation("understanding");
  return (
    <div className={classes.tile}>
      <dt>{label}</dt>
      <dd>
        {percent(grade.accuracy)}
        <span className={classes.quiet}>
          {t("interval", { from: percent(grade.atLeast), to: percent(grade.atMost) })} ·{" "}
          {t("phraseCount", { count: grade.phrases })}
        </span>
      </dd>
    </div>
  );
}

function Publish({ id, drops }: { id: string; drops: boolean }) {
  const { t } = useTranslation("understanding");
  const memory = useQueryClient();
  const [note, setNote] = useState("");
  const draft = useQuery({ queryKey: ["teaching", id], queryFn: () => scenarios.open(id) });
  const publish = useMutation({
    mutationFn: (version: number) => scenarios.publish(id, version, note),
    onSuccess: async ({ number }) => {
      notifications.show({ message: t("published", { number }), withBorder: true });
      setNote("");
      for (const key of ["teaching", "quality", "scenario-versions", "scenario-answering"])
        await memory.invalidateQueries({ queryKey: [key, id] });
      await memory.invalidateQueries({ queryKey: ["scenarios"] });
    },
  });
  if (!draft.data) return null;
  if (!draft.data.changed && draft.data.published !== null)
    return <p className={classes.quiet}>{t("nothingToPublish")}</p>;
  const { version } = draft.data;
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate(version);
      }}
    >
      {drops && (
        <p className={classes.warning} role="alert">
          {t("drops")}
        </p>
      )}
      <Textarea
        label={drops ? t("reason") : t("note")}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Problem error={publish.error} />
      <Button type="submit" disabled={drops && note.trim() === ""} loading={publish.isPending}>
        {t("publish")}
      </Button>
    </form>
  );
}
