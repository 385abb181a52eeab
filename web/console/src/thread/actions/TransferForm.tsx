import { Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Holder } from "../../api/holder.ts";
import { team } from "../../api/team.ts";
import { usePeople } from "../../app/usePeople.ts";
import { useTeams } from "../../app/useTeams.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { type Option, Picker } from "../../ui/Picker.tsx";
import classes from "./TransferForm.module.css";
import type { Target } from "./useActions.ts";

type Props = { holder: Holder; onGive: (target: Target, note: string) => void };

/** First whom, then, if need be, a word; picking is the deed. */
export function TransferForm({ holder, onGive }: Props) {
  const { t } = useTranslation();
  const [note, setNote] = useState("");
  const people = usePeople();
  const teams = useTeams();
  const { data: presence = [] } = useQuery({
    queryKey: memoryKeys.presence,
    queryFn: async () => (await team.presence()).items,
  });
  const held = holder.kind === "with" ? holder.operator.id : "";
  const options: Option[] = [
    ...teams.map(({ id, name }) => ({ id: `team ${id}`, name, hint: t("action.team") })),
    ...people
      .filter(({ id }) => id !== held)
      .map(({ id, name }) => {
        const here = presence.find(({ operator }) => operator.id === id);
        const hint = here ? t(`presence.${here.state}`) : "";
        return { id: `person ${id}`, name, face: true, hint };
      }),
  ];
  return (
    <>
      <Textarea
        className={classes.note}
        label={t("action.transferNote")}
        autosize
        minRows={2}
        maxRows={5}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Picker
        label={t("action.transferTo")}
        options={options}
        empty={t("common.nothingFound")}
        onPick={({ id }) => {
          const [kind, target = ""] = id.split(" ");
          onGive({ kind: kind === "team" ? "team" : "person", id: target }, note.trim());
        }}
      />
    </>
  );
}
