import { useTranslation } from "react-i18next";
import type { FigureData } from "../api/analytics.ts";
import { Figure } from "./Figure.tsx";
import { countWords, shareWords } from "./figureWords.ts";
import classes from "./Split.module.css";

type Part = { figure: FigureData | undefined; name: string; chart: 1 | 2 | 3 | 4 | 5 | 6 | 7 };

/** `apart` is told beside the parts and is none of them. */
type Props = { parts: Part[]; apart?: Omit<Part, "chart"> };

/** A whole and its parts, as a bar and in words. */
export function Split({ parts, apart }: Props) {
  const { t } = useTranslation();
  const sum = parts.reduce((all, { figure }) => all + (figure?.now.count ?? 0), 0);
  return (
    <div className={classes.split}>
      <svg
        className={classes.bar}
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map(({ figure, name, chart }, at) => {
          const before = parts
            .slice(0, at)
            .reduce((all, part) => all + (part.figure?.now.count ?? 0), 0);
          const count = figure?.now.count ?? 0;
          const share = (part: number) => (sum === 0 ? 0 : (part / sum) * 100);
          return (
            <rect
              key={name}
              x={share(before)}
              width={share(count)}
              height="8"
              fill={`var(--chart-${chart})`}
            />
          );
        })}
      </svg>
      <ul className={classes.legend} aria-label={t("analytics.parts")}>
        {parts.map(({ figure, name, chart }) => (
          <li key={name}>
            <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
              <rect width="8" height="8" rx="2" fill={`var(--chart-${chart})`} />
            </svg>
            <span className={classes.name}>{name}</span>
            <Figure figure={figure} className={classes.count}>
              {countWords(figure?.now.count ?? 0)}
            </Figure>
            <span className={classes.share}>
              {sum > 0 && shareWords((figure?.now.count ?? 0) / sum)}
            </span>
          </li>
        ))}
        {apart && (
          <li className={classes.apart}>
            <span className={classes.name}>{apart.name}</span>
            <Figure figure={apart.figure} className={classes.count}>
              {countWords(apart.figure?.now.count ?? 0)}
            </Figure>
            <span className={classes.share} />
          </li>
        )}
      </ul>
    </div>
  );
}
