import { Button } from "@mantine/core";
import { IconClockHour4 } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lastUsed } from "../api/call.ts";
import { self } from "../api/self.ts";
import { meKey } from "../app/signedIn.ts";
import { useMe } from "../app/useMe.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import classes from "./SessionEnding.module.css";
import { sessionEnd } from "./sessionEnd.ts";

/** Says two minutes ahead that the session ends, and lets one stay. */
export function SessionEnding() {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const now = useNow();
  const { expiresAt } = useMe();
  const [stayed, setStayed] = useState(0);
  const toldAt = memory.getQueryState(meKey)?.dataUpdatedAt ?? now.getTime();
  if (expiresAt === null) return null;
  const end = sessionEnd(
    { toldAt, expiresAt: Date.parse(expiresAt), usedAt: lastUsed() },
    now.getTime(),
  );
  if (end === null) return null;
  const stay = async () => {
    setStayed(end);
    memory.setQueryData(meKey, await self.me());
  };
  const at = shortMoment(new Date(end).toISOString(), now);
  const inVain = stayed > 0 && Math.abs(end - stayed) < 60_000;
  return (
    <div className={classes.bar} role="alert">
      <IconClockHour4 size={16} />
      <span className={classes.words}>
        {t(inVain ? "sessionEnd.limit" : "sessionEnd.soon", { at })}
      </span>
      {!inVain && (
        <Button size="compact-sm" onClick={() => void stay()}>
          {t("sessionEnd.stay")}
        </Button>
      )}
    </div>
  );
}
