import { useEffect, useState } from "react";
import { useLive } from "../live/LiveContext.ts";

const patience = 8_000;

/** Whether the customer is typing now; forgotten when nothing more is heard of it. */
export function useContactTyping(conversation: string): boolean {
  const { hear } = useLive();
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hear((news) => {
      if (news.t === "entries" && news.id === conversation) setTyping(false);
      if (news.t !== "typing" || news.id !== conversation) return;
      clearTimeout(timer);
      setTyping(news.on);
      timer = setTimeout(() => setTyping(false), patience);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [hear, conversation]);
  return typing;
}
