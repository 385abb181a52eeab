import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assistance, type Suggestion } from "../../api/assistance.ts";
import { writings } from "../../thread/composer/writing.ts";
import classes from "./AssistBlock.module.css";
import { behind, intoReply } from "./intoReply.ts";
import { Failed, Said } from "./Said.tsx";

/** A reply out of articles. It goes into an empty reply at once, beside a person's own words only by hand. */
export function DraftHelp({ conversation }: { conversation: string }) {
  const { t } = useTranslation("assist");
  const [inserted, setInserted] = useState(false);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => assistance.suggest(conversation),
    onMutate: () => setInserted(false),
    onSuccess: ({ text }) => {
      const reply = intoReply(writings.of(conversation), text);
      if (reply) writings.put(conversation, reply);
      setInserted(reply !== null);
    },
  });
  const insert = (text: string) => {
    writings.put(conversation, behind(writings.of(conversation), text));
    setInserted(true);
  };
  return (
    <div className={classes.help} aria-live="polite">
      <Button size="compact-sm" variant="default" loading={isPending} onClick={() => mutate()}>
        {t("draft")}
      </Button>
      {!isPending && error && <Failed error={error} />}
      {!isPending && data && (
        <>
          <Said text={data.text} />
          {!data.grounded && <p className={classes.warning}>{t("ungrounded")}</p>}
          {inserted ? (
            <p className={classes.quiet}>{t("inserted")}</p>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => insert(data.text)}>
              {t("insert")}
            </Button>
          )}
          <Sources sources={data.sources} />
        </>
      )}
    </div>
  );
}

function Sources({ sources }: Pick<Suggestion, "sources">) {
  const { t } = useTranslation("assist");
  return (
    <div>
      <p className={classes.quiet}>{t("sources")}</p>
      <ul className={classes.sources}>
        {sources.map(({ id, title, url }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
