import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../../time/clock.ts";
import { Quiet } from "../../ui/Quiet.tsx";
import { State } from "../../ui/State.tsx";
import { useComplain } from "../../ui/useComplain.ts";
import { scenarios, type Version } from "../api/scenarios.ts";
import { placed } from "../model/place.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { Answering } from "./Answering.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { DecisionLog } from "./DecisionLog.tsx";
import { useDecided, usePublication } from "./usePublication.ts";
import classes from "./Versions.module.css";

/** Who published what, when and why; compare with the draft, and the way back. */
export function VersionsPanel() {
  const { t } = useTranslation("builder");
  const { id, doc, compared, compare } = useBuilder();
  const versions = useQuery({
    queryKey: ["scenario-versions", id],
    queryFn: () => scenarios.versions(id),
  });
  if (compared)
    return (
      <div className={classes.panel}>
        <div className={classes.head}>
          <h2 className={classes.title}>{t("version.comparing", { number: compared.number })}</h2>
          <Button variant="default" size="compact-sm" onClick={() => compare(null)}>
            {t("version.stopComparing")}
          </Button>
        </div>
        <ChangeList before={compared.doc} after={doc} />
      </div>
    );
  const items = versions.data?.items ?? [];
  if (versions.isSuccess && items.length === 0)
    return <Quiet title={t("version.none")} text={t("version.noneText")} />;
  return (
    <>
      <Answering />
      <ul className={classes.versions} aria-label={t("version.history")}>
        {items.map((one) => (
          <Line key={one.number} version={one} />
        ))}
      </ul>
      <DecisionLog />
    </>
  );
}

function Line({ version }: { version: Version }) {
  const { t } = useTranslation("builder");
  const { id, compare, change } = useBuilder();
  const decided = useDecided();
  const complain = useComplain();
  const { number, at, by, note, answers, talks } = version;
  const newer = number > (usePublication().data?.number ?? number);
  const whole = async () => placed((await scenarios.version(id, number)).document);
  const look = () =>
    whole()
      .then((doc) => compare({ number, doc }))
      .catch(complain);
  const take = () =>
    whole()
      .then((doc) => {
        change((now) => ({ ...doc, own: { ...doc.own, scenario: now.own.scenario ?? "" } }));
        notifications.show({ message: t("version.taken", { number }), withBorder: true });
      })
      .catch(complain);
  const goBack = () =>
    scenarios
      .goBack(id, number)
      .then(async () => {
        notifications.show({ message: t("version.rolledBack", { number }), withBorder: true });
        await decided();
      })
      .catch(complain);
  return (
    <li className={classes.version}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t("version.number", { number })}</h2>
        {answers && <State kind="good">{t("version.answers")}</State>}
      </div>
      {note !== "" && <p>{note}</p>}
      <p className={classes.quiet}>
        {by ? t("version.by", { name: by.name, at: dayAndHour(at) }) : dayAndHour(at)},{" "}
        {t("version.talks", { count: talks })}
      </p>
      <div className={classes.acts}>
        <Button variant="default" size="compact-sm" onClick={() => void look()}>
          {t("version.compare")}
        </Button>
        {!answers && (
          <Button variant="default" size="compact-sm" onClick={() => void goBack()}>
            {t(newer ? "publication.whole" : "version.rollBack", { number })}
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" onClick={() => void take()}>
          {t("version.take")}
        </Button>
      </div>
    </li>
  );
}
