import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

type Props = { scenarios: readonly { id: string; title: string }[] };

/** The scenarios that ask for something, each with the way there. */
export function UsedBy({ scenarios }: Props) {
  const { t } = useTranslation("robots");
  if (scenarios.length === 0) return t("usedByNone");
  return scenarios.map(({ id, title }, at) => (
    <span key={id}>
      {at > 0 && ", "}
      <Link to="/app/scenarios/$id" params={{ id }}>
        {title}
      </Link>
    </span>
  ));
}
