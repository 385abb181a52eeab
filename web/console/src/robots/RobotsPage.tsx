import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Sections } from "../ui/Sections.tsx";
import { ApprovalsTab } from "./ApprovalsTab.tsx";
import { FormsTab } from "./forms/FormsTab.tsx";
import { RobotList } from "./RobotList.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** All robots, for those who make them. */
export function RobotsPage() {
  return <Place here="robots" />;
}

/** The company's forms that the robot «Documents» fills in. */
export function FormsPage() {
  return <Place here="forms" />;
}

/** What robots may only do when a person allows it. */
export function ApprovalsPage() {
  return <Place here="approvals" />;
}

type Here = "robots" | "forms" | "approvals";

const headings = { robots: "title", forms: "forms", approvals: "approvals" } as const;

function Place({ here }: { here: Here }) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const may = useMe().permissions;
  useHeading(t(headings[here]));
  const places = [
    ...(may.includes("SCENARIOS")
      ? [
          { key: "robots", name: t("all"), to: "/app/robots", here: here === "robots" },
          { key: "forms", name: t("forms"), to: "/app/robots/forms", here: here === "forms" },
        ]
      : []),
    ...(may.includes("SUPERVISE")
      ? [
          {
            key: "approvals",
            name: t("approvals"),
            to: "/app/robots/approvals",
            here: here === "approvals",
          },
        ]
      : []),
  ];
  const allowed = places.some((place) => place.here);
  if (places.length === 0) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  return (
    <Sections label={t("title")} places={places}>
      {!allowed ? (
        <NoAccess who={general("role.ADMINISTRATOR")} />
      ) : here === "robots" ? (
        <RobotList />
      ) : here === "forms" ? (
        <FormsTab />
      ) : (
        <ApprovalsTab />
      )}
    </Sections>
  );
}
