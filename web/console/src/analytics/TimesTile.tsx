import { useTranslation } from "react-i18next";
import { Figure } from "./Figure.tsx";
import { useFigure } from "./Figures.tsx";
import { figureWords, timeWords } from "./figureWords.ts";
import { Tile } from "./Tile.tsx";
import classes from "./TimesTile.module.css";

type Also = { metric: string; name: string; inner?: boolean };
type Props = { metric: string; title: string; definition: string; also: Also[] };

/** A time: the median first, then what nine of ten did not exceed, then its parts. */
export function TimesTile({ metric, title, definition, also }: Props) {
  const { t } = useTranslation();
  const figure = useFigure(metric);
  return (
    <Tile metric={metric} title={title} definition={definition} better="less">
      <dl className={classes.list}>
        <div>
          <dt>{t("analytics.p90")}</dt>
          <dd>
            <Figure figure={figure}>
              {figure?.now.p90 === null || figure === undefined ? "-" : timeWords(figure.now.p90)}
            </Figure>
          </dd>
        </div>
        {also.map((one) => (
          <AlsoLine key={one.metric} also={one} />
        ))}
      </dl>
    </Tile>
  );
}

function AlsoLine({ also }: { also: Also }) {
  const figure = useFigure(also.metric);
  return (
    <div data-inner={also.inner || undefined}>
      <dt>{also.name}</dt>
      <dd>
        <Figure figure={figure}>{figure ? figureWords(figure) : "-"}</Figure>
      </dd>
    </div>
  );
}
