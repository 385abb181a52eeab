import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Robots.module.css";

type Place = { chain: string; step: string };
type Props = { scenarios: readonly { id: string; title: string; steps?: readonly Place[] }[] };

/** The scenarios that ask for something, each with the way there, and with its steps where they are known. */
export function UsedBy({ scenarios }: Props) {
  const { t } = useTranslation("robots");
  if (scenarios.length === 0) return t("usedByNone");
  return scenarios.map(({ id, title, steps = [] }, at) => (
    <span key={id}>
      {at > 0 && ", "}
      <Link to="/app/scenarios/$id" params={{ id }}>
        {title}
      </Link>
      {steps.length > 0 && (
        <span className={classes.quiet}>
          {" ("}
          {steps.map((place) => t("usedByStep", place)).join("; ")}
          {")"}
        </span>
      )}
    </span>
  ));
}
