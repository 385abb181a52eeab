import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { hearKeys } from "../keys/keyboard.ts";
import { LiveProvider } from "../live/LiveProvider.tsx";
import { Postman } from "../thread/Postman.tsx";
import { UndoBar } from "../thread/UndoBar.tsx";
import { BottomBar } from "./BottomBar.tsx";
import { PageProvider } from "./PageProvider.tsx";
import { Rail } from "./Rail.tsx";
import classes from "./Shell.module.css";
import { TopBar } from "./TopBar.tsx";

/** The frame around every page of a signed-in person. */
export function Shell() {
  const { t } = useTranslation();
  useEffect(hearKeys, []);
  return (
    <LiveProvider>
      <Postman>
        <PageProvider>
          <a className={classes.skip} href="#main">
            {t("shell.skip")}
          </a>
          <div className={classes.shell}>
            <Rail />
            <TopBar />
            <main id="main" className={classes.main} tabIndex={-1}>
              <Outlet />
            </main>
            <BottomBar />
          </div>
          <UndoBar />
        </PageProvider>
      </Postman>
    </LiveProvider>
  );
}
