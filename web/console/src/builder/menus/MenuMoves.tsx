import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { dayAndHour } from "../../time/clock.ts";
import { type Menu, type MenuMove, menus } from "../api/menus.ts";
import { canBeUndone, sorted } from "../model/moves.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./MenuOrdering.module.css";
import { segmentName } from "./segmentName.ts";
import { useMenu } from "./useMenu.ts";

/** Moves that wait for the author's word, and those of before; each with its reason. */
export function MenuMoves({ menu }: { menu: Menu }) {
  const { t } = useTranslation("builder");
  const { id, act } = useMenu(menu.step);
  const { asked, past } = sorted(menu.moves);
  const decide = (one: MenuMove, state: "done" | "declined" | "undone") =>
    act(menus.decide(id, menu.step, one.id, state));
  return (
    <>
      {asked.length > 0 && (
        <ul className={classes.asked} aria-label={t("order.asked")}>
          {asked.map((one) => (
            <li key={one.id}>
              <Move move={one} menu={menu} />
              <div className={classes.acts}>
                <Button size="compact-sm" onClick={() => decide(one, "done")}>
                  {t("order.agree")}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => decide(one, "declined")}>
                  {t("order.decline")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t("order.history", { count: past.length })}</summary>
          <ul>
            {past.map((one) => (
              <li key={one.id}>
                <Move move={one} menu={menu} />
                {canBeUndone(menu.moves, one) && (
                  <Button size="compact-sm" variant="default" onClick={() => decide(one, "undone")}>
                    {t("order.undo")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Move({ move, menu }: { move: MenuMove; menu: Menu }) {
  const { t } = useTranslation("builder");
  const { language } = useBuilder();
  const { segment, item, from, to, at, state, reason, by } = move;
  const label = menu.orders.flatMap(({ items }) => items).find((one) => one.item === item)?.label;
  const name = (label && (label[language] || label.ru)) ?? item;
  const places = { title: name, from: from + 1, to: to + 1 };
  return (
    <>
      <strong>{t("order.move", places)}</strong>
      <p>{reason}</p>
      <p className={classes.quiet}>
        {[segment !== "all" && segmentName(segment, t), t(stateWords(state)), by, dayAndHour(at)]
          .filter(Boolean)
          .join(", ")}
      </p>
    </>
  );
}

function stateWords(state: string) {
  switch (state) {
    case "done":
      return "order.state-done";
    case "declined":
      return "order.state-declined";
    case "undone":
      return "order.state-undone";
    default:
      return "order.state-proposed";
  }
}
