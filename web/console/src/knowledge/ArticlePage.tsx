import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";
import { ArticleDesk } from "./ArticleDesk.tsx";
import { articles } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import { teachWords } from "./words/words.ts";

teachWords();

const route = getRouteApi("/app/knowledge/$id");

/** One article, open for writing. */
export function ArticlePage() {
  const { id } = route.useParams();
  const { t } = useTranslation("knowledge");
  const { t: general } = useTranslation();
  const may = useMe().permissions.includes("SCENARIOS");
  const [round, setRound] = useState(0);
  useHeading(t("title"));
  const { data, isError, error, refetch, isFetchedAfterMount } = useQuery({
    queryKey: articleKeys.whole(id),
    queryFn: () => articles.open(id),
    enabled: may,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (!may) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (isError)
    return (
      <Quiet
        title={t("failed")}
        text={wordsOf(error, general)}
        action={
          <Button variant="default" onClick={() => void refetch()}>
            {general("common.retry")}
          </Button>
        }
      />
    );
  if (!data || !isFetchedAfterMount) return null;
  const again = async () => {
    await refetch();
    setRound(round + 1);
  };
  return <ArticleDesk key={`${id} ${round}`} article={data} onReload={() => void again()} />;
}
