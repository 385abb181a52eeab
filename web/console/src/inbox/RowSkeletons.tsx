import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLate } from "../ui/useLate.ts";
import classes from "./RowSkeletons.module.css";

export function RowSkeletons() {
  const { t } = useTranslation();
  const late = useLate(300);
  return (
    <div role="status" aria-label={t("common.loading")}>
      {late &&
        [68, 46, 80, 54, 62, 74, 50].map((width) => (
          <div key={width} className={classes.row}>
            <Skeleton circle height={36} />
            <div className={classes.lines}>
              <Skeleton height={10} width={`${width - 20}%`} />
              <Skeleton height={10} width={`${width}%`} />
            </div>
          </div>
        ))}
    </div>
  );
}
