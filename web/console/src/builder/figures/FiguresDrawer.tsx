import { Drawer } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/useMe.ts";
import { shortMoment } from "../../time/shortMoment.ts";
import { useNow } from "../../time/useNow.ts";
import { Pages } from "../../ui/Pages.tsx";
import { type BehindLine, type FiguresKey, figures } from "../api/figures.ts";
import { stepTitle } from "../canvas/stepTitle.ts";
import { find, ownerOf } from "../model/document.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./FiguresDrawer.module.css";
import { metricTitle } from "./figureTexts.ts";
import { useFiguresScope } from "./useFigures.ts";

const start: string | null = null;

/** The conversations a number was counted from. */
export function FiguresDrawer() {
  const { opened, close } = useFiguresScope();
  return opened ? (
    <Opened
      key={`${opened.metric} ${opened.steps.join()} ${opened.next.join()}`}
      number={opened}
      onClose={close}
    />
  ) : null;
}

function Opened({ number, onClose }: { number: FiguresKey; onClose: () => void }) {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const builder = useBuilder();
  const { scope } = useFiguresScope();
  const query = useInfiniteQuery({
    queryKey: ["scenario-figures-behind", builder.id, number, scope],
    queryFn: ({ pageParam }) => figures.behind(builder.id, number, scope, pageParam),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next,
  });
  const total = query.data?.pages[0]?.total;
  const [first] = number.steps;
  const step = first && find(builder.doc, ownerOf(builder.doc, first))?.step;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={metricTitle(number.metric, t)}
    >
      <p className={classes.total} role="status">
        {step && `${stepTitle(step, builder, t)} · `}
        {total !== undefined && general("analytics.behind", { count: total })}
      </p>
      <Pages query={query} none={general("analytics.noneBehind")}>
        {(rows) => (
          <ul className={classes.list}>
            {rows.map((row) => (
              <li key={row.conversationId}>
                <Line row={row} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Drawer>
  );
}

/** Who may not see conversations sees only that it was. */
function Line({ row }: { row: BehindLine }) {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const now = useNow();
  const may = useMe().permissions.includes("CONVERSATIONS");
  const number = general("analytics.hiddenContact", { number: row.number });
  const body = (
    <>
      <span className={classes.name}>{row.contact ?? number}</span>
      <span className={classes.about}>
        {row.contact && `${number} · `}
        {t(row.open ? "figures.open" : "figures.closed")} ·{" "}
        <time dateTime={row.at}>{shortMoment(row.at, now)}</time>
      </span>
    </>
  );
  if (!may) return <div className={classes.row}>{body}</div>;
  return (
    <Link
      to="/app/inbox/$view/$id"
      params={{ view: "all", id: row.conversationId }}
      className={classes.row}
    >
      {body}
    </Link>
  );
}
