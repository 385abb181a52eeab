import { Button, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayOfYear } from "../time/clock.ts";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import { Letter } from "./Letter.tsx";
import classes from "./PrintPage.module.css";
import { wholeThread } from "./wholeThread.ts";

/** A conversation on paper: as a letter, without notes unless they are asked for. */
export function PrintPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/app/print/$id" });
  const [notes, withNotes] = useState(false);
  const { data, error, isPending } = useQuery({
    queryKey: ["print", id],
    queryFn: () => wholeThread(id),
    gcTime: 0,
  });
  const title = data ? t("print.title", { number: data.row.number }) : t("print.loading");
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (error) return <Quiet title={t("print.failed")} text={wordsOf(error, t)} />;
  return (
    <main className={classes.page} aria-busy={isPending}>
      <div className={classes.acts}>
        <Button onClick={() => print()} disabled={!data}>
          {t("print.print")}
        </Button>
        <Switch
          label={t("print.notes")}
          checked={notes}
          onChange={(event) => withNotes(event.currentTarget.checked)}
        />
        <Link to="/app/inbox/$view/$id" params={{ view: "all", id }}>
          {t("print.back")}
        </Link>
      </div>
      <h1>{title}</h1>
      {data && (
        <>
          <p className={classes.about}>
            {[data.row.subject, data.contact.name, data.organization?.name]
              .filter(Boolean)
              .join(" · ")}
            <br />
            {data.entries[0] && t("print.from", { at: dayOfYear(data.entries[0].at) })}
          </p>
          <Letter thread={data} notes={notes} />
        </>
      )}
    </main>
  );
}
