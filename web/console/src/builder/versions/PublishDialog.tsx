import { Button, Modal, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../session/Problem.tsx";
import { dayAndHour } from "../../time/clock.ts";
import { replays } from "../api/replays.ts";
import { scenarios } from "../api/scenarios.ts";
import { trials } from "../api/trials.ts";
import { launchOf, type Wish } from "../model/launch.ts";
import { gateOf } from "../model/replay.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { ChangeList } from "./ChangeList.tsx";
import { GateNote } from "./GateNote.tsx";
import { LaunchFields } from "./LaunchFields.tsx";
import classes from "./PublishDialog.module.css";
import { useDecided, usePublication } from "./usePublication.ts";

type Props = { opened: boolean; onClose: () => void };

/** The last look before customers see it: what changes, whether it is right, and why it is done. */
export function PublishDialog({ opened, onClose }: Props) {
  const { t } = useTranslation("builder");
  return (
    <Modal opened={opened} onClose={onClose} title={t("publishing.title")} size="lg">
      {opened && <Body onClose={onClose} />}
    </Modal>
  );
}

function Body({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("builder");
  const { id, doc, problems, save } = useBuilder();
  const decided = useDecided();
  const [wish, setWish] = useState<Wish>({ hour: "", share: 100 });
  const [note, setNote] = useState("");
  const answering = useQuery({ queryKey: ["scenario-answering", id], queryFn: () => answers(id) });
  const tests = useQuery({
    queryKey: ["scenario-tests", id],
    queryFn: () => trials.run(id, doc),
    refetchOnMount: "always",
  });
  const most = usePublication().data?.gate ?? null;
  const gate = useQuery({
    queryKey: ["scenario-gate", id, most, doc],
    queryFn: async () => gateOf(most, (await save()) ?? 0, (await replays.all(id)).items),
    enabled: most !== null,
    gcTime: 0,
  });
  const failing = tests.data?.items.filter(({ passes }) => !passes) ?? [];
  const errors = problems.filter(({ severity }) => severity === "ERROR").length;
  const publish = useMutation({
    mutationFn: async () => {
      const base = await save();
      if (base === null) throw new Error("The draft is not saved");
      const launch = launchOf(wish, new Date()) ?? {};
      return { launch, ...(await scenarios.publish(id, base, note, launch)) };
    },
    onSuccess: async ({ number, launch: { at, share } }) => {
      const message = at
        ? t("publishing.planned", { number, at: dayAndHour(at) })
        : t(share ? "publishing.tried" : "publishing.done", { number, share });
      notifications.show({ message, withBorder: true });
      await decided();
      onClose();
    },
  });
  const passes = errors === 0 && failing.length === 0 && tests.isSuccess && answering.isSuccess;
  const lets = most === null || gate.data === "passed";
  const ready = passes && lets && launchOf(wish, new Date()) !== null;
  return (
    <form
      className={classes.body}
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate();
      }}
    >
      {errors > 0 && (
        <p className={classes.stop} role="alert">
          {t("publishing.errors")}: {t("problemsCount", { count: errors })}
        </p>
      )}
      {failing.length > 0 && (
        <p className={classes.stop} role="alert">
          {t("publishing.testsFail", { names: failing.map(({ title }) => title).join(", ") })}
        </p>
      )}
      {most !== null && gate.data && <GateNote gate={gate.data} most={most} onLeave={onClose} />}
      <section className={classes.changes} aria-label={t("publishing.changes")}>
        <h3 className={classes.title}>{t("publishing.changes")}</h3>
        {answering.data ? (
          <ChangeList before={answering.data} after={doc} />
        ) : (
          answering.isSuccess && <p>{t("publishing.first")}</p>
        )}
      </section>
      <p className={classes.quiet}>{t("publishing.running")}</p>
      <LaunchFields wish={wish} first={!answering.data} change={setWish} />
      <Textarea
        data-autofocus
        label={t("publishing.note")}
        description={t("publishing.noteHint")}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Problem error={publish.error} />
      <Button type="submit" disabled={!ready} loading={publish.isPending}>
        {t(wish.hour === "" ? "publishing.go" : "publishing.plan")}
      </Button>
    </form>
  );
}

/** The version that answers now. */
async function answers(id: string) {
  const { items } = await scenarios.versions(id);
  const now = items.find((one) => one.answers);
  return now ? (await scenarios.version(id, now.number)).document : null;
}
