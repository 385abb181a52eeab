import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { type Json, sameJson } from "../builder/model/json.ts";
import { exact } from "../time/clock.ts";
import { Failed } from "../ui/Failed.tsx";
import { size } from "../ui/size.ts";
import { type Run, runs } from "./api/runs.ts";
import { failureWords } from "./failureWords.ts";
import { money, quickly } from "./figures.ts";
import classes from "./Robots.module.css";
import { RunState } from "./RunState.tsx";
import { robotKeys } from "./robotKeys.ts";

type Props = { id: string; onClose: () => void };

/** One run whole: what was asked, what came back, each try, and who allowed it. Personal data is hidden. */
export function RunDrawer({ id, onClose }: Props) {
  const { t } = useTranslation("robots");
  const query = useQuery({ queryKey: robotKeys.run(id), queryFn: () => runs.one(id) });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      padding="xl"
      title={query.data?.title ?? t("run")}
    >
      {query.isError && <Failed title={t("failedOne")} query={query} />}
      {query.data && <Whole run={query.data} />}
    </Drawer>
  );
}

function Whole({ run }: { run: Run }) {
  const { t } = useTranslation("robots");
  const talks = useMe().permissions.includes("CONVERSATIONS");
  const number =
    run.number === null ? t("conversation") : t("conversationNumber", { n: run.number });
  return (
    <>
      <RunState status={run.status} />
      {run.error && <p className={classes.quiet}>{failureWords(run.error, t)}</p>}
      <dl className={classes.facts}>
        <dt>{t("when")}</dt>
        <dd>{exact(run.createdAt)}</dd>
        {run.millis !== null && (
          <>
            <dt>{t("took")}</dt>
            <dd>{quickly(run.millis)}</dd>
          </>
        )}
        {run.cost && (
          <>
            <dt>{t("cost")}</dt>
            <dd>{money(run.cost)}</dd>
          </>
        )}
        {run.conversationId && (
          <>
            <dt>{t("conversation")}</dt>
            <dd>
              {talks ? (
                <Link to="/app/inbox/$view/$id" params={{ view: "all", id: run.conversationId }}>
                  {number}
                </Link>
              ) : (
                number
              )}
            </dd>
          </>
        )}
      </dl>
      {run.approval && <Approved approval={run.approval} />}
      <Value title={t("input")} value={run.input} />
      <Value title={t("output")} value={run.output} />
      {run.files.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.subtitle}>{t("files")}</h3>
          {run.files.map((file) => (
            <p key={file.name} className={classes.quiet}>
              {file.name}
              {file.size !== null && `, ${size(file.size)}`}
            </p>
          ))}
        </section>
      )}
      {run.tries.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.subtitle}>{t("tries")}</h3>
          <ol className={classes.list}>
            {run.tries.map((one, at) => (
              <li key={one.at} className={classes.quiet}>
                {one.attempt === run.tries[at - 1]?.attempt ? t("lookedAgain") : `${one.attempt}.`}{" "}
                {exact(one.at)}
                {one.millis !== null && `, ${quickly(one.millis)}`}
                {one.status !== null && `, ${t("answerStatus", { status: one.status })}`}
                {one.failure && `. ${failureWords(one.failure, t)}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className={`${classes.quiet} ${classes.part}`}>{t("maskedText")}</p>
    </>
  );
}

function Approved({ approval }: { approval: NonNullable<Run["approval"]> }) {
  const { t } = useTranslation("robots");
  const { by, allowed, reason, at } = approval;
  const who = by ?? "";
  return (
    <section className={classes.part}>
      <h3 className={classes.subtitle}>{t("approval")}</h3>
      <p className={classes.quiet}>
        {allowed === null || at === null
          ? t("approvalWaits")
          : t(allowed ? "allowedBy" : "refusedBy", { who, at: exact(at) })}
        {reason && `. ${reason}`}
      </p>
    </section>
  );
}

function Value({ title, value }: { title: string; value: Json }) {
  if (value === null || sameJson(value, {})) return null;
  return (
    <section className={classes.part}>
      <h3 className={classes.subtitle}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text that scrolls must be reachable by keyboard */}
      <pre className={classes.code} tabIndex={0}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </section>
  );
}
