import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { scenarios } from "../builder/api/scenarios.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { Failed } from "../ui/Failed.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { Sections } from "../ui/Sections.tsx";
import { IntentsPanel } from "./IntentsPanel.tsx";
import { MissesPanel } from "./MissesPanel.tsx";
import { QualityPanel } from "./QualityPanel.tsx";
import classes from "./Understanding.module.css";
import { teachWords } from "./words/words.ts";

teachWords();

const parts = ["misses", "intents", "quality"] as const;

/** What the bot understands of free text: what it missed, what it was taught, how well. */
export function UnderstandingPage() {
  const { t, i18n } = useTranslation("understanding");
  const { t: general } = useTranslation();
  const { id, section } = useParams({ strict: false });
  const navigate = useNavigate();
  const allowed = useMe().permissions.includes("SCENARIOS");
  useHeading(t("title"));
  const all = useQuery({ queryKey: ["scenarios"], queryFn: scenarios.all, enabled: allowed });
  if (!allowed) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (all.isError) return <Failed title={t("failed")} query={all} />;
  if (!all.data) return null;
  const lines = all.data.items;
  const chosen =
    lines.find((line) => line.id === id) ??
    lines.find(({ inboxes }) => inboxes.length > 0) ??
    lines[0];
  if (!chosen) return <Quiet title={t("noScenario")} text={t("noScenarioText")} />;
  const part = parts.find((one) => one === section) ?? "misses";
  const places = parts.map((key) => ({
    key,
    name: t(key),
    to: `/app/understanding/${chosen.id}/${key}`,
    here: key === part,
  }));
  const go = (scenario: string) =>
    void navigate({
      to: "/app/understanding/$id/$section",
      params: { id: scenario, section: part },
    });
  return (
    <Sections label={t("title")} places={places}>
      <div className={classes.top}>
        <NativeSelect
          aria-label={t("scenario")}
          value={chosen.id}
          onChange={(event) => go(event.currentTarget.value)}
        >
          {lines.map((line) => (
            <option key={line.id} value={line.id}>
              {i18n.language === "en" ? line.title.en : line.title.ru}
            </option>
          ))}
        </NativeSelect>
        <Link to="/app/scenarios/$id" params={{ id: chosen.id }} className={classes.link}>
          {t("openScenario")}
        </Link>
        <Link to="/app/knowledge" search={{ tab: "synonyms" }} className={classes.link}>
          {t("synonyms")}
        </Link>
      </div>
      {part === "misses" && <MissesPanel key={chosen.id} id={chosen.id} />}
      {part === "intents" && <IntentsPanel key={chosen.id} id={chosen.id} />}
      {part === "quality" && <QualityPanel key={chosen.id} id={chosen.id} />}
    </Sections>
  );
}
