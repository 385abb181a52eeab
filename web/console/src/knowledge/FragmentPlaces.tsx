import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Fragment, fragments } from "./api/fragments.ts";
import { articleKeys } from "./articleKeys.ts";
import classes from "./KnowledgePage.module.css";

/** Who reads it: the articles in which it stands. */
export function FragmentPlaces({ fragment }: { fragment: Fragment }) {
  const { t } = useTranslation("knowledge");
  const { data } = useQuery({
    queryKey: [...articleKeys.fragment(fragment.id), "articles"],
    queryFn: () => fragments.articles(fragment.id),
  });
  if (fragment.articles === 0) return <p className={classes.quiet}>{t("fragmentNowhere")}</p>;
  return (
    <section aria-label={t("fragmentWhere")}>
      <p className={classes.question}>{t("fragmentWhere")}</p>
      <p className={classes.quiet}>{t("fragmentEverywhere", { count: fragment.articles })}</p>
      <ul className={classes.list}>
        {data?.items.map(({ id, title }) => (
          <li key={id}>
            <Link to="/app/knowledge/$id" params={{ id }} className={classes.link}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
