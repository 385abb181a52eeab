import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Sections } from "../ui/Sections.tsx";
import { ApprovalsTab } from "./ApprovalsTab.tsx";
import { RobotList } from "./RobotList.tsx";
import { teachWords } from "./words/words.ts";

teachWords();

/** All robots, for those who make them. */
export function RobotsPage() {
  return <Place here="robots" />;
}

/** What robots may only do when a person allows it. */
export function ApprovalsPage() {
  return <Place here="approvals" />;
}

function Place({ here }: { here: "robots" | "approvals" }) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const may = useMe().permissions;
  useHeading(here === "robots" ? t("title") : t("approvals"));
  const places = [
    ...(may.includes("SCENARIOS")
      ? [{ key: "robots", name: t("all"), to: "/app/robots", here: here === "robots" }]
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
      ) : (
        <ApprovalsTab />
      )}
    </Sections>
  );
}
