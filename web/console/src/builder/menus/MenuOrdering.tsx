import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { wordsOf } from "../../ui/wordsOf.ts";
import { type Menu, type MenuSetting, menus } from "../api/menus.ts";
import { MenuMoves } from "./MenuMoves.tsx";
import classes from "./MenuOrdering.module.css";
import { MenuStanding } from "./MenuStanding.tsx";
import { useMenu } from "./useMenu.ts";

const periods = [1, 3, 7, 14, 30, 90];

/** How a menu orders itself: whether it may, for whom, how often; how it stands and why. */
export function MenuOrdering({ step }: { step: string }) {
  const { t } = useTranslation("builder");
  const { t: general } = useTranslation();
  const { id, query, menu, act } = useMenu(step);
  if (query.isError) return <p role="alert">{wordsOf(query.error, general)}</p>;
  if (!query.data) return <div role="status" aria-label={general("common.loading")} />;
  if (!menu) return <p className={classes.quiet}>{t("order.unpublished")}</p>;
  const set = (part: Partial<MenuSetting>) => act(menus.set(id, step, { ...menu, ...part }));
  return (
    <section className={classes.ordering} aria-label={t("order.title")}>
      <Settings menu={menu} set={set} />
      <MenuMoves menu={menu} />
      {menu.orders.map((order) => (
        <MenuStanding key={order.segment} order={order} days={menu.days} />
      ))}
      {menu.orders.some(({ since }) => since !== null) && (
        <Button variant="default" size="compact-sm" onClick={() => act(menus.asDrawn(id, step))}>
          {t("order.asDrawn")}
        </Button>
      )}
    </section>
  );
}

function Settings({ menu, set }: { menu: Menu; set: (part: Partial<MenuSetting>) => void }) {
  const { t } = useTranslation("builder");
  const days = periods.includes(menu.days)
    ? periods
    : [...periods, menu.days].sort((a, b) => a - b);
  const modes = ["off", "ask", "auto"] as const;
  const parts = ["all", "language", "known"] as const;
  return (
    <>
      <NativeSelect
        label={t("order.mode")}
        description={t("order.modeHint")}
        value={menu.mode}
        onChange={({ currentTarget: { value } }) => {
          const mode = modes.find((one) => one === value);
          if (mode) set({ mode });
        }}
        data={modes.map((value) => ({ value, label: t(`order.${value}`) }))}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t("order.days")}
          value={String(menu.days)}
          disabled={menu.mode === "off"}
          onChange={(event) => set({ days: Number(event.currentTarget.value) })}
          data={days.map((count) => ({ value: String(count), label: t("span.d", { count }) }))}
        />
        <NativeSelect
          label={t("order.by")}
          value={menu.by}
          disabled={menu.mode === "off"}
          onChange={({ currentTarget: { value } }) => {
            const by = parts.find((one) => one === value);
            if (by) set({ by });
          }}
          data={parts.map((value) => ({ value, label: t(`order.by-${value}`) }))}
        />
      </div>
    </>
  );
}
