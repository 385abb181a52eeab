import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Quiet } from "../ui/Quiet.tsx";
import { useHeading } from "./PageProvider.tsx";

export function NotFound() {
  const { t } = useTranslation();
  useHeading(t("page.notFound"));
  return (
    <Quiet
      icon={<IconMapOff size={28} stroke={1.5} />}
      title={t("page.notFound")}
      text={t("page.notFoundText")}
      action={
        <Link to="/app/inbox/$view" params={{ view: "mine" }}>
          {t("page.toInbox")}
        </Link>
      }
    />
  );
}
