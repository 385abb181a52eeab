import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useComplain } from "../../ui/useComplain.ts";
import { type Import, imports } from "../api/imports.ts";
import page from "../KnowledgePage.module.css";
import classes from "./Moving.module.css";

type Props = { now: Import; onDrop: () => void };

/** How far reading or taking in is; both can be stopped. */
export function ImportProgress({ now, onDrop }: Props) {
  const { t } = useTranslation("knowledge");
  const onError = useComplain();
  const stop = useMutation({ mutationFn: () => imports.stop(now.id), onError });
  const taking = now.state === "taking";
  const words = t(taking ? "importTaking" : "importReading", { done: now.done, of: now.total });
  const share = now.total === 0 ? 0 : (now.done / now.total) * 100;
  return (
    <div className={page.form}>
      <p className={page.question} role="status">
        {words}
      </p>
      <progress className={classes.progress} max={100} value={share} aria-label={words} />
      <div className={page.acts}>
        <Button
          variant="default"
          loading={stop.isPending || now.stopping}
          onClick={() => (taking ? stop.mutate() : onDrop())}
        >
          {t(taking ? "importStop" : "importCancel")}
        </Button>
      </div>
    </div>
  );
}
