import { Button } from "@mantine/core";
import { IconCoffee } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Quiet } from "../ui/Quiet.tsx";
import { useViews } from "./useViews.ts";

/** Why the list is empty, and where there is work. */
export function EmptyList({ view }: { view: string }) {
  const { t } = useTranslation();
  const waiting = useViews().find(({ key }) => key === "unassigned")?.count ?? 0;
  const known = [
    "mine",
    "unassigned",
    "mentions",
    "bot",
    "all",
    "snoozed",
    "resolved",
    "spam",
  ] as const;
  const kind = known.find((key) => key === view) ?? (view.startsWith("saved-") ? "saved" : "team");
  const offer = waiting > 0 && view !== "unassigned" && view !== "spam";
  return (
    <Quiet
      icon={<IconCoffee size={28} stroke={1.5} />}
      title={t(`empty.${kind}.title`)}
      text={t(`empty.${kind}.text`)}
      action={
        offer && (
          <Button
            variant="default"
            renderRoot={(root) => (
              <Link to="/app/inbox/$view" params={{ view: "unassigned" }} {...root} />
            )}
          >
            {t("empty.toQueue", { count: waiting })}
          </Button>
        )
      }
    />
  );
}
