import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../../time/clock.ts";
import { imports } from "../api/imports.ts";
import { articleKeys } from "../articleKeys.ts";
import page from "../KnowledgePage.module.css";

/** The way back to files that were brought and not taken in. */
export function Unfinished() {
  const { t } = useTranslation("knowledge");
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: articleKeys.imports, queryFn: imports.newest });
  const open = data?.items.find(({ state }) => state !== "done" && state !== "failed");
  if (!open) return null;
  return (
    <div className={page.gap}>
      <p className={page.quiet}>{t("importUnfinished", { at: dayAndHour(open.at) })}</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void navigate({ to: "/app/knowledge", search: { import: open.id } })}
      >
        {t("importGoOn")}
      </Button>
    </div>
  );
}
