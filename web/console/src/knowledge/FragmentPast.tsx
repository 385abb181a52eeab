import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../time/clock.ts";
import { type Fragment, fragments } from "./api/fragments.ts";
import { articleKeys } from "./articleKeys.ts";
import { fragmentWords } from "./fragmentWords.ts";
import classes from "./KnowledgePage.module.css";

type Props = { fragment: Fragment; onTake: (texts: Fragment["texts"]) => void };

/** What it said before; each can be taken back into the form. */
export function FragmentPast({ fragment, onTake }: Props) {
  const { t } = useTranslation("knowledge");
  const { data } = useQuery({
    queryKey: [...articleKeys.fragment(fragment.id), "versions"],
    queryFn: () => fragments.versions(fragment.id),
  });
  return (
    <section aria-label={t("fragmentOld")}>
      <p className={classes.question}>{t("fragmentOld")}</p>
      <ul className={classes.list}>
        {data?.items
          .filter(({ number }) => number < fragment.number)
          .map(({ number, texts, at, by }) => (
            <li key={number} className={classes.gap}>
              <div className={classes.asked}>
                <span className={classes.preline}>
                  {fragmentWords({ texts }, "ru") || fragmentWords({ texts }, "en")}
                </span>
                <p className={classes.quiet}>{[dayAndHour(at), by].filter(Boolean).join(", ")}</p>
              </div>
              <Button size="compact-sm" variant="default" onClick={() => onTake(texts)}>
                {t("fragmentTake")}
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}
