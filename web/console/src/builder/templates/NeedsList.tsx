import { useTranslation } from "react-i18next";
import { taskName } from "../canvas/stepTitle.ts";
import { needsOf } from "../model/needs.ts";
import { say } from "../model/texts.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Templates.module.css";

const contactNames = ["name", "phone", "email"] as const;

/** What a scenario asks, which teams and robots it needs, and which of them are missing here. */
export function NeedsList({ asked }: { asked: boolean }) {
  const { t } = useTranslation("builder");
  const { doc, language, teams, robots } = useBuilder();
  const needs = needsOf(doc);
  const asks = [
    ...needs.asks.map((one) => say(one, language)),
    ...contactNames.filter((one) => needs.contacts.includes(one)).map((one) => t(`contact.${one}`)),
  ];
  const lines = [
    { name: t("template.asks"), items: [...new Set(asks)].map((words) => ({ words, lacks: "" })) },
    {
      name: t("template.teams"),
      items: needs.teams.map((key) => {
        const team = teams.find((one) => one.key === key);
        return { words: team?.name ?? key, lacks: team || !asked ? "" : t("template.noTeam") };
      }),
    },
    {
      name: t("template.robots"),
      items: needs.robots.map((task) => {
        const words = taskName(task, robots);
        return { words, lacks: words !== task || !asked ? "" : t("template.noRobot") };
      }),
    },
  ];
  return (
    <dl className={classes.needs}>
      {lines.map(({ name, items }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {items.length === 0 && t("template.nothing")}
            {items.map(({ words, lacks }, at) => (
              <span key={words}>
                {at > 0 && "; "}
                {words}
                {lacks !== "" && <em className={classes.lacks}> ({lacks})</em>}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
