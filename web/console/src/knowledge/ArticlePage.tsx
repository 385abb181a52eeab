import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { Failed } from "../ui/Failed.tsx";
import { NoAccess } from "../ui/NoAccess.tsx";
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
  const query = useQuery({
    queryKey: articleKeys.whole(id),
    queryFn: () => articles.open(id),
    enabled: may,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (!may) return <NoAccess who={general("role.ADMINISTRATOR")} />;
  if (query.isError) return <Failed title={t("failed")} query={query} />;
  if (!query.data || !query.isFetchedAfterMount) return null;
  const again = async () => {
    await query.refetch();
    setRound(round + 1);
  };
  return <ArticleDesk key={`${id} ${round}`} article={query.data} onReload={() => void again()} />;
}
