import { Outlet } from "@tanstack/react-router";
import { type PropsWithChildren, useEffect } from "react";
import { hearKeys } from "../keys/keyboard.ts";
import { LiveProvider } from "../live/LiveProvider.tsx";
import { NoticesProvider } from "../notices/NoticesProvider.tsx";
import { SignedOut } from "../session/SignedOut.tsx";
import { Postman } from "../thread/Postman.tsx";
import { UndoBar } from "../thread/UndoBar.tsx";
import { Frame } from "./Frame.tsx";
import { PageProvider } from "./PageProvider.tsx";
import { useOwnLanguage } from "./useOwnLanguage.ts";

/** The desk of a signed-in person: what is alive around every page, and the frame. */
export function Shell() {
  useEffect(hearKeys, []);
  useOwnLanguage();
  return (
    <Alive>
      <Frame>
        <Outlet />
      </Frame>
      <UndoBar />
      <SignedOut />
    </Alive>
  );
}

function Alive({ children }: PropsWithChildren) {
  return (
    <LiveProvider>
      <Postman>
        <NoticesProvider>
          <PageProvider>{children}</PageProvider>
        </NoticesProvider>
      </Postman>
    </LiveProvider>
  );
}
