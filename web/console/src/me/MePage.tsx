import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NotFound } from "../shell/NotFound.tsx";
import { useHeading } from "../shell/PageProvider.tsx";
import { Sections } from "../ui/Sections.tsx";
import { NotificationsSection } from "./NotificationsSection.tsx";
import { ProfileSection } from "./ProfileSection.tsx";
import { SessionsSection } from "./SessionsSection.tsx";
import { ShortcutsSection } from "./ShortcutsSection.tsx";

const sections = ["profile", "notifications", "shortcuts", "sessions"] as const;

export function MePage() {
  const { t } = useTranslation();
  const { section } = useParams({ from: "/app/me/$section" });
  const here = sections.find((one) => one === section);
  useHeading(t("me.title"), here ? `${t(`me.${here}`)} - ${t("me.title")}` : t("me.title"));
  return (
    <Sections
      label={t("me.title")}
      places={sections.map((one) => ({
        key: one,
        name: t(`me.${one}`),
        to: `/app/me/${one}`,
        here: one === here,
      }))}
    >
      {here === "profile" && <ProfileSection />}
      {here === "notifications" && <NotificationsSection />}
      {here === "shortcuts" && <ShortcutsSection />}
      {here === "sessions" && <SessionsSection />}
      {here === undefined && <NotFound />}
    </Sections>
  );
}
