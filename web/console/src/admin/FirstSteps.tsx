import { Button } from "@mantine/core";
import { IconCircle, IconCircleCheckFilled } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { inboxes } from "../api/admin/inboxes.ts";
import { team } from "../api/team.ts";
import { scenarios } from "../builder/api/scenarios.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { adminKeys } from "./adminKeys.ts";
import classes from "./FirstSteps.module.css";

const key = "otklik.first-steps";
const steps = [
  { name: "team", section: "teams" },
  { name: "inbox", section: "inboxes" },
  { name: "people", section: "people" },
  { name: "scenario", section: null },
] as const;

/** What a new house still lacks, in the order that works; gone when all is there, or when waved away. */
export function FirstSteps() {
  const { t } = useTranslation();
  const [skipped, skip] = useState(localStorage.getItem(key) === "skipped");
  const teams = useQuery({
    queryKey: memoryKeys.teams,
    queryFn: async () => (await team.teams()).items,
  });
  const people = useQuery({
    queryKey: memoryKeys.people,
    queryFn: async () => (await team.people()).items,
  });
  const kept = useQuery({
    queryKey: adminKeys.inboxes,
    queryFn: async () => (await inboxes.all()).items,
  });
  const written = useQuery({ queryKey: ["scenarios"], queryFn: scenarios.all });
  if (skipped || !teams.data || !people.data || !kept.data || !written.data) return null;
  const done = {
    team: teams.data.length > 0,
    inbox: kept.data.length > 0,
    people: people.data.length > 1,
    scenario: written.data.items.some(({ inboxes: served }) => served.length > 0),
  };
  const next = steps.find(({ name }) => !done[name]);
  if (!next) return null;
  return (
    <section className={classes.card} aria-label={t("first.title")}>
      <header className={classes.head}>
        <h2 className={classes.title}>{t("first.title")}</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            localStorage.setItem(key, "skipped");
            skip(true);
          }}
        >
          {t("first.skip")}
        </Button>
      </header>
      <ol className={classes.list}>
        {steps.map((step) => (
          <li key={step.name} data-done={done[step.name] || undefined}>
            {done[step.name] ? (
              <IconCircleCheckFilled size={18} role="img" aria-label={t("first.done")} />
            ) : (
              <IconCircle size={18} stroke={1.75} aria-hidden />
            )}
            <span className={classes.words}>{t(`first.${step.name}`)}</span>
            {step === next && (
              <Button
                size="compact-sm"
                renderRoot={(root) =>
                  step.section === null ? (
                    <Link to="/app/scenarios" {...root} />
                  ) : (
                    <Link
                      to="/app/admin/$section"
                      params={{ section: step.section }}
                      search={{ open: "new" }}
                      {...root}
                    />
                  )
                }
              >
                {t("first.go")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
