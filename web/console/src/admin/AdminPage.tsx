import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type AdminSection, adminSection, adminSections } from "../app/adminSections.ts";
import { useMe } from "../app/useMe.ts";
import { NotFound } from "../shell/NotFound.tsx";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Sections } from "../ui/Sections.tsx";
import { AuditSection } from "./audit/AuditSection.tsx";
import { CannedSection } from "./canned/CannedSection.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { InboxesSection } from "./inboxes/InboxesSection.tsx";
import { ModelSection } from "./model/ModelSection.tsx";
import { OrganizationsSection } from "./organizations/OrganizationsSection.tsx";
import { PeopleSection } from "./people/PeopleSection.tsx";
import { SchedulesSection } from "./schedules/SchedulesSection.tsx";
import { SkillsSection } from "./skills/SkillsSection.tsx";
import { TagsSection } from "./tags/TagsSection.tsx";
import { TeamsSection } from "./teams/TeamsSection.tsx";

/** The settings of the house. */
export function AdminPage() {
  const { t } = useTranslation();
  const { section } = useParams({ from: "/app/admin/$section" });
  const sections = adminSections(useMe().permissions);
  const here = adminSection(section);
  const title = t("shell.admin");
  useHeading(title, here ? `${t(`admin.${here}`)} - ${title}` : title);
  if (sections.length === 0) return <NoAccess who={t("role.ADMINISTRATOR")} />;
  return (
    <Sections
      label={title}
      places={sections.map((one) => ({
        key: one,
        name: t(`admin.${one}`),
        to: `/app/admin/${one}`,
        here: one === here,
      }))}
    >
      {sections.includes("inboxes") && <FirstSteps />}
      {here && !sections.includes(here) ? (
        <NoAccess who={t("role.ADMINISTRATOR")} />
      ) : (
        <Section name={here} />
      )}
    </Sections>
  );
}

function Section({ name }: { name: AdminSection | undefined }) {
  switch (name) {
    case "inboxes":
      return <InboxesSection />;
    case "people":
      return <PeopleSection />;
    case "teams":
      return <TeamsSection />;
    case "skills":
      return <SkillsSection />;
    case "schedules":
      return <SchedulesSection />;
    case "organizations":
      return <OrganizationsSection />;
    case "canned":
      return <CannedSection />;
    case "tags":
      return <TagsSection />;
    case "model":
      return <ModelSection />;
    case "audit":
      return <AuditSection />;
    case undefined:
      return <NotFound />;
  }
}
