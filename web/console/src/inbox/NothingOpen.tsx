import { IconMessages } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Quiet } from "../ui/Quiet.tsx";
import classes from "./NothingOpen.module.css";

export function NothingOpen() {
  const { t } = useTranslation();
  return (
    <div className={classes.place}>
      <Quiet
        icon={<IconMessages size={28} stroke={1.5} />}
        title={t("inbox.nothingOpen")}
        text={t("inbox.nothingOpenText")}
      />
    </div>
  );
}
