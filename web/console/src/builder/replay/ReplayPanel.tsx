import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lastDays } from "../../analytics/useScope.ts";
import { Problem } from "../../session/Problem.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { wordsOf } from "../../ui/wordsOf.ts";
import { replays } from "../api/replays.ts";
import { isGoing } from "../model/replay.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { GateField } from "./GateField.tsx";
import { GoingReplay } from "./GoingReplay.tsx";
import classes from "./Replay.module.css";
import { ReplayResult } from "./ReplayResult.tsx";
import { useReplays } from "./useReplays.ts";

/** Recorded conversations played against the draft: what would end otherwise. */
export function ReplayPanel() {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const { id, save } = useBuilder();
  const memory = useQueryClient();
  const [days, setDays] = useState(() => lastDays(30));
  const query = useReplays();
  const begin = useMutation({
    mutationFn: async () => {
      await save();
      return replays.begin(id, days.from, days.to);
    },
    onSuccess: () => memory.invalidateQueries({ queryKey: ["scenario-replays", id] }),
  });
  const items = query.data?.items ?? [];
  const going = items.find(isGoing);
  return (
    <div className={classes.panel}>
      <p className={classes.quiet}>{t("replay.text")}</p>
      <form
        className={classes.days}
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <TextInput
          type="date"
          label={general("analytics.from")}
          value={days.from}
          max={days.to}
          onChange={({ currentTarget: { value } }) => value && setDays({ ...days, from: value })}
        />
        <TextInput
          type="date"
          label={general("analytics.to")}
          value={days.to}
          min={days.from}
          onChange={({ currentTarget: { value } }) => value && setDays({ ...days, to: value })}
        />
        <Button type="submit" loading={begin.isPending} disabled={going !== undefined}>
          {t("replay.begin")}
        </Button>
      </form>
      <Problem error={begin.error} />
      {going && <GoingReplay replay={going} />}
      <GateField />
      {query.isError && <Quiet title={t("replay.failed")} text={wordsOf(query.error, general)} />}
      {query.isSuccess && items.length === 0 && (
        <Quiet title={t("replay.none")} text={t("replay.noneText")} />
      )}
      <ul className={classes.list} aria-label={t("replay.history")}>
        {items
          .filter((one) => !isGoing(one))
          .map((one, at) => (
            <ReplayResult key={one.id} replay={one} open={at === 0} />
          ))}
      </ul>
    </div>
  );
}
