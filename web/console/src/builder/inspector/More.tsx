import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Inspector.module.css";

/** What is rarely needed, folded away. */
export function More({
  title,
  open = false,
  children,
}: {
  title?: string;
  open?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation("builder");
  return (
    <details className={classes.more} open={open}>
      <summary>{title ?? t("more")}</summary>
      <div className={classes.inside}>{children}</div>
    </details>
  );
}
