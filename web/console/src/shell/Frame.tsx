import type { PropsWithChildren } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/LiveContext.ts";
import { UrgentNotices } from "../notices/UrgentNotices.tsx";
import { Palette } from "../palette/Palette.tsx";
import { ShortcutSheet } from "../palette/ShortcutSheet.tsx";
import { SessionEnding } from "../session/SessionEnding.tsx";
import { BottomBar } from "./BottomBar.tsx";
import classes from "./Frame.module.css";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { useGoKeys } from "./useGoKeys.ts";
import { useRegions } from "./useRegions.ts";
import { useTabTitle } from "./useTabTitle.ts";

/** The frame around every page. */
export function Frame({ children }: PropsWithChildren) {
  const { t } = useTranslation();
  const { state } = useLive();
  useTabTitle();
  useRegions();
  useGoKeys();
  return (
    <>
      <a className={classes.skip} href="#main">
        {t("shell.skip")}
      </a>
      <div className={classes.shell} data-line={state}>
        <Rail />
        <TopBar />
        <div className={classes.urgent}>
          <SessionEnding />
          <UrgentNotices />
        </div>
        <main id="main" className={classes.main} tabIndex={-1}>
          {children}
        </main>
        <BottomBar />
      </div>
      <Palette />
      <ShortcutSheet />
    </>
  );
}
