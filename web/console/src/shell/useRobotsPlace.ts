import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { approvalKey, approvals } from "../robots/api/approvals.ts";

const again = 30_000;

/** The way to the robots for those who make them or watch over them, and how many of their tasks wait for a yes. */
export function useRobotsPlace() {
  const { t } = useTranslation();
  const may = useMe().permissions;
  const supervises = may.includes("SUPERVISE");
  const { data } = useQuery({
    queryKey: approvalKey,
    queryFn: approvals,
    enabled: supervises,
    refetchInterval: again,
  });
  if (!supervises && !may.includes("SCENARIOS")) return null;
  const count = data?.items.length ?? 0;
  const shown = count === 0 ? "" : data?.next ? `${count}+` : String(count);
  return {
    to: may.includes("SCENARIOS") && count === 0 ? "/app/robots" : "/app/robots/approvals",
    label: count === 0 ? t("shell.robots") : t("shell.robotsWaiting", { count }),
    count: shown,
  } as const;
}
