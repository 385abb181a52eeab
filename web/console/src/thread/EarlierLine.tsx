import { Button, Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./EarlierLine.module.css";

type Props = { more: boolean; loading: boolean; failed: boolean; load: () => Promise<void> };

/** The top of the log: more to load, or where it all began. Its height never changes. */
export function EarlierLine({ more, loading, failed, load }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.line}>
      {!more && t("thread.start")}
      {more && loading && <Loader size={16} aria-label={t("common.loading")} />}
      {more && !loading && (
        <Button variant="subtle" onClick={() => void load()}>
          {failed ? t("thread.earlierFailed") : t("thread.earlier")}
        </Button>
      )}
    </div>
  );
}
