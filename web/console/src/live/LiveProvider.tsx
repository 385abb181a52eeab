import { useQueryClient } from "@tanstack/react-query";
import { type PropsWithChildren, useEffect, useMemo, useRef, useState } from "react";
import { self } from "../api/self.ts";
import { useMe } from "../app/useMe.ts";
import type { Frame } from "./frame.ts";
import { Line, type LineState } from "./Line.ts";
import { type Live, LiveContext } from "./LiveContext.ts";
import { memoryKeys } from "./memoryKeys.ts";
import { remember } from "./remember.ts";

const world = {
  ticket: async () => (await self.socketTicket()).ticket,
  open: (ticket: string) =>
    new WebSocket(`${origin()}/ws/staff?ticket=${encodeURIComponent(ticket)}`),
  chance: Math.random,
};

/** Keeps the console live: one line to the server, whose news is folded into memory. */
export function LiveProvider({ children }: PropsWithChildren) {
  const memory = useQueryClient();
  const me = useMe().id;
  const listeners = useRef(new Set<(news: Frame) => void>());
  const line = useRef<Line | null>(null);
  const [state, setState] = useState<LineState>("connecting");
  const [downSince, setDownSince] = useState<number | null>(null);

  useEffect(() => {
    let wasUp = false;
    const opened = new Line(world, {
      hear: (news) => {
        remember(memory, news, me);
        for (const listener of listeners.current) listener(news);
      },
      state: (next) => {
        setState(next);
        setDownSince((since) => (next === "up" ? null : (since ?? Date.now())));
        if (next !== "up") return;
        if (wasUp) lookAgain();
        wasUp = true;
      },
    });
    /** Whatever was missed while the line was down is asked for; open threads ask for themselves. */
    const lookAgain = () => {
      for (const queryKey of [memoryKeys.lists, memoryKeys.views, memoryKeys.presence])
        void memory.invalidateQueries({ queryKey });
      void memory.invalidateQueries({ queryKey: memoryKeys.threads, refetchType: "active" });
    };
    line.current = opened;
    const hurry = () => opened.hurry();
    const drop = () => opened.drop();
    addEventListener("online", hurry);
    addEventListener("offline", drop);
    return () => {
      removeEventListener("online", hurry);
      removeEventListener("offline", drop);
      opened.close();
    };
  }, [memory, me]);

  const live = useMemo<Live>(
    () => ({
      state,
      downSince,
      say: (words) => line.current?.say(words),
      hear: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      hurry: () => line.current?.hurry(),
    }),
    [state, downSince],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

function origin(): string {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}`;
}
