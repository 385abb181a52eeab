import { Button } from "@mantine/core";
import { IconLock, IconPlugConnectedX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import classes from "./ThreadFailed.module.css";

/** A conversation that did not open: not ours to see, or not reachable now. */
export function ThreadFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const closed = error instanceof Refusal && [403, 404].includes(error.status);
  return (
    <div className={classes.place}>
      <Quiet
        icon={
          closed ? (
            <IconLock size={28} stroke={1.5} />
          ) : (
            <IconPlugConnectedX size={28} stroke={1.5} />
          )
        }
        title={closed ? t("thread.closed") : t("thread.failed")}
        text={closed ? t("thread.closedText") : wordsOf(error, t)}
        action={
          !closed && (
            <Button variant="default" onClick={retry}>
              {t("common.retry")}
            </Button>
          )
        }
      />
    </div>
  );
}
