import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { audit } from "../../api/admin/audit.ts";
import { State } from "../../ui/State.tsx";
import { adminKeys } from "../adminKeys.ts";

/** Whether the log is as it was written. */
export function Integrity() {
  const { t } = useTranslation("audit");
  const { data } = useQuery({
    queryKey: [...adminKeys.audit, "integrity"],
    queryFn: audit.integrity,
  });
  if (!data) return null;
  return data.intact ? (
    <State kind="good">{t("intact", { count: data.entries })}</State>
  ) : (
    <State kind="bad">{t("broken", { at: data.brokenAt ?? "" })}</State>
  );
}
