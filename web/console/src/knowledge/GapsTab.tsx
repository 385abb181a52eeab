import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../time/clock.ts";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import { articles, type Gap } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import classes from "./KnowledgePage.module.css";

/** Questions that no article answered, like ones together; one press begins the article. */
export function GapsTab() {
  const { t } = useTranslation("knowledge");
  const { t: general } = useTranslation();
  const { data, isError, error, refetch } = useQuery({
    queryKey: articleKeys.gaps,
    queryFn: articles.gaps,
  });
  return (
    <Panel title={t("gaps")} text={t("gapsText")} wide>
      {isError && (
        <Quiet
          title={t("failed")}
          text={wordsOf(error, general)}
          action={
            <Button variant="default" onClick={() => void refetch()}>
              {general("common.retry")}
            </Button>
          }
        />
      )}
      {data?.items.length === 0 && <Quiet title={t("gapsEmpty")} text={t("gapsEmptyText")} />}
      <ul className={classes.list}>
        {data?.items.map((gap) => (
          <GapItem key={gap.questions[0]} gap={gap} />
        ))}
      </ul>
    </Panel>
  );
}

function GapItem({ gap }: { gap: Gap }) {
  const { t } = useTranslation("knowledge");
  const memory = useQueryClient();
  const navigate = useNavigate();
  const onError = useComplain();
  const write = useMutation({
    mutationFn: () => articles.write(gap.questions),
    onError,
    onSuccess: async ({ id }) => {
      await memory.invalidateQueries({ queryKey: articleKeys.gaps });
      await navigate({ to: "/app/knowledge/$id", params: { id } });
    },
  });
  const dismiss = useMutation({
    mutationFn: () => articles.dismiss(gap.questions),
    onError,
    onSuccess: () => memory.invalidateQueries({ queryKey: articleKeys.gaps }),
  });
  return (
    <li className={classes.gap}>
      <div className={classes.asked}>
        <p className={classes.question} lang={gap.language}>
          {gap.text}
        </p>
        {gap.alsoAsked.length > 0 && (
          <p className={classes.quiet}>{t("alsoAsked", { texts: gap.alsoAsked.join("; ") })}</p>
        )}
        <p className={classes.quiet}>
          {`${t("asked", { count: gap.questions.length })}. ${t("lastAsked", { at: dayAndHour(gap.last) })}`}
        </p>
      </div>
      <div className={classes.acts}>
        <Button variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
          {t("dismiss")}
        </Button>
        <Button loading={write.isPending} onClick={() => write.mutate()}>
          {t("write")}
        </Button>
      </div>
    </li>
  );
}
