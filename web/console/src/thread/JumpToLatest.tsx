import { IconArrowDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./JumpToLatest.module.css";

type Props = { away: boolean; fresh: number; jump: () => void };

export function JumpToLatest({ away, fresh, jump }: Props) {
  const { t } = useTranslation();
  if (!away) return null;
  return (
    <button type="button" className={classes.jump} onClick={jump}>
      <IconArrowDown size={16} />
      {fresh > 0 ? t("thread.newBelow", { count: fresh }) : t("thread.toLatest")}
    </button>
  );
}
