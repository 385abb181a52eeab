import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLate } from "../ui/useLate.ts";
import classes from "./ThreadSkeleton.module.css";

export function ThreadSkeleton() {
  const { t } = useTranslation();
  const late = useLate(300);
  return (
    <div className={classes.thread} role="status" aria-label={t("common.loading")}>
      {late && (
        <>
          <Skeleton height={44} width="46%" radius="lg" />
          <Skeleton height={72} width="58%" radius="lg" className={classes.ours} />
          <Skeleton height={44} width="38%" radius="lg" />
          <Skeleton height={44} width="30%" radius="lg" className={classes.ours} />
        </>
      )}
    </div>
  );
}
