import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../time/clock.ts";
import { Failed } from "../ui/Failed.tsx";
import { More } from "../ui/More.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { articles, type Gap, sources } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import classes from "./KnowledgePage.module.css";

/** Questions that no article answered, like ones together; one press begins the article. */
export function GapsTab() {
  const { t } = useTranslation("knowledge");
  const [source, setSource] = useState("");
  const list = useInfiniteQuery({
    queryKey: [...articleKeys.gaps, source],
    queryFn: ({ pageParam }) => articles.gaps(source, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const { data } = list;
  const gaps = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title={t("gaps")} text={t("gapsText")} wide>
      <div className={classes.filters}>
        <NativeSelect
          label={t("askedWhere")}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          data={[
            { value: "", label: t("askedAnywhere") },
            ...sources.map((value) => ({ value, label: t(`asked_in_${value}`) })),
          ]}
        />
      </div>
      {list.isError && <Failed title={t("failed")} query={list} />}
      {data && gaps.length === 0 && (
        <Quiet
          title={t(source === "" ? "gapsEmpty" : "gapsNothing")}
          text={source === "" ? t("gapsEmptyText") : undefined}
        />
      )}
      <ul className={classes.list}>
        {gaps.map((gap) => (
          <GapItem key={gap.questions[0]} gap={gap} />
        ))}
      </ul>
      <More list={list} />
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
  const places = sources.filter((source) => gap.asked[source]);
  const where = places.map((source) =>
    places.length === 1
      ? t(`asked_in_${source}`)
      : t("askedThere", { where: t(`asked_in_${source}`), count: gap.asked[source] ?? 0 }),
  );
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
          {`${t("asked", { count: gap.questions.length })}: ${where.join(", ")}. ${t("lastAsked", { at: dayAndHour(gap.last) })}`}
        </p>
        {gap.unopened > 0 && (
          <p className={classes.quiet}>{t("unopened", { count: gap.unopened })}</p>
        )}
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
