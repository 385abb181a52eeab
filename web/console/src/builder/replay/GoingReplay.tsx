import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { countWords } from "../../analytics/figureWords.ts";
import { useComplain } from "../../ui/useComplain.ts";
import { type Replay, replays } from "../api/replays.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Replay.module.css";

/** How far a replay has come, and the way to stop it. */
export function GoingReplay({ replay: { id: one, done, total } }: { replay: Replay }) {
  const { t } = useTranslation("builder");
  const { id } = useBuilder();
  const memory = useQueryClient();
  const complain = useComplain();
  const words =
    total === 0
      ? t("replay.waiting")
      : t("replay.going", { done: countWords(done), total: countWords(total) });
  return (
    <div className={classes.going}>
      <span role="status">{words}</span>
      <progress aria-label={words} max={Math.max(1, total)} value={done} />
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          void replays
            .cancel(id, one)
            .catch(complain)
            .then(() => memory.invalidateQueries({ queryKey: ["scenario-replays", id] }))
        }
      >
        {t("replay.cancel")}
      </Button>
    </div>
  );
}
