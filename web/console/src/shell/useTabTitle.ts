import { useEffect } from "react";
import { useViewCounts } from "../inbox/useViews.ts";
import { useNotices } from "../notices/NoticesContext.ts";
import { isUrgent } from "../notices/noticeKinds.ts";
import { usePage } from "./PageProvider.tsx";

/** The tab says how many wait for this very person, in words and in its icon. */
export function useTabTitle(): void {
  const { title } = usePage();
  const { data } = useViewCounts();
  const urgent = useNotices().list.filter(isUrgent).length;
  const mine = (data?.find(({ key }) => key === "mine")?.count ?? 0) + urgent;
  useEffect(() => {
    document.title = mine > 0 ? `(${mine}) ${title}` : title;
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const wanted = mine > 0 ? "/app/favicon-waiting.svg" : "/app/favicon.svg";
    if (icon && icon.getAttribute("href") !== wanted) icon.href = wanted;
  }, [title, mine]);
}
