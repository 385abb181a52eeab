import { useEffect, useRef } from "react";
import { useLive } from "../../live/LiveContext.ts";
import type { Writing } from "./writing.ts";

const idle = 3_000;

/** Tells the others that one is typing, and when one stopped. */
export function useTyping(conversation: string, { text, mode }: Writing): void {
  const { say } = useLive();
  const on = useRef(false);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const tell = (typing: boolean) => {
      if (on.current === typing) return;
      on.current = typing;
      say({ t: "typing", id: conversation, mode, on: typing });
    };
    tell(text !== "");
    const timer = setTimeout(() => tell(false), idle);
    return () => clearTimeout(timer);
  }, [say, conversation, text, mode]);
}
