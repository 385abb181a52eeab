import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Named } from "../api/named.ts";
import { articles } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";

/** What articles are about, in the person's language. */
export function useCategories(): Named[] {
  const { i18n } = useTranslation();
  const { data } = useQuery({ queryKey: articleKeys.categories, queryFn: articles.categories });
  return (data?.items ?? []).map(({ id, ru, en }) => ({
    id,
    name: i18n.language === "en" ? en : ru,
  }));
}
