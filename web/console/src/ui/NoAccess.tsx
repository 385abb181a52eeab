import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Quiet } from "./Quiet.tsx";

/** A page this person may not see, and who could change that. */
export function NoAccess({ who }: { who: string }) {
  const { t } = useTranslation();
  return (
    <Quiet
      icon={<IconLock size={28} stroke={1.5} />}
      title={t("page.noAccess")}
      text={t("page.noAccessText", { who })}
    />
  );
}
