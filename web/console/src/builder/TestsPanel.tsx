import { ActionIcon, Button } from "@mantine/core";
import { IconCheck, IconTrash, IconX } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Quiet } from "../ui/Quiet.tsx";
import { State } from "../ui/State.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { type TestResult, trials } from "./api/trials.ts";
import { useBuilder } from "./state/BuilderContext.ts";
import classes from "./TestsPanel.module.css";

/** Kept talks, and whether the draft still goes as they do. */
export function TestsPanel() {
  const { t } = useTranslation("builder");
  const { id, doc } = useBuilder();
  const tests = useQuery({
    queryKey: ["scenario-tests", id],
    queryFn: () => trials.run(id, doc),
  });
  const items = tests.data?.items ?? [];
  return (
    <div className={classes.panel}>
      <p className={classes.about}>{t("test.text")}</p>
      {items.length > 0 && (
        <div className={classes.head}>
          <span>
            {t("test.summary", {
              good: items.filter(({ passes }) => passes).length,
              all: items.length,
            })}
          </span>
          <Button variant="default" loading={tests.isFetching} onClick={() => void tests.refetch()}>
            {t("test.run")}
          </Button>
        </div>
      )}
      {tests.isSuccess && items.length === 0 && (
        <Quiet title={t("test.none")} text={t("test.noneText")} />
      )}
      <ul className={classes.list}>
        {items.map((one) => (
          <Test key={one.id} result={one} />
        ))}
      </ul>
    </div>
  );
}

function Test({ result }: { result: TestResult }) {
  const { t } = useTranslation("builder");
  const { id, setTrace } = useBuilder();
  const memory = useQueryClient();
  const complain = useComplain();
  const { title, passes, misses, steps, yaml } = result;
  const drop = () =>
    trials
      .drop(id, result.id)
      .then(() => memory.invalidateQueries({ queryKey: ["scenario-tests", id] }))
      .catch(complain);
  return (
    <li className={classes.test}>
      <div className={classes.head}>
        {passes ? <IconCheck size={16} /> : <IconX size={16} />}
        <button type="button" className={classes.title} onClick={() => setTrace(steps)}>
          {title}
        </button>
        <State kind={passes ? "good" : "bad"}>{t(passes ? "test.passes" : "test.fails")}</State>
        <ActionIcon aria-label={`${t("test.drop")}: ${title}`} onClick={() => void drop()}>
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {misses.map(({ line, message }) => (
        <dl key={line} className={classes.differs}>
          <dt>{t("test.line", { line })}</dt>
          <dd>
            <code>{yaml.split("\n")[line - 1]}</code>
          </dd>
          <dt>{t("test.miss")}</dt>
          <dd>{message}</dd>
        </dl>
      ))}
    </li>
  );
}
