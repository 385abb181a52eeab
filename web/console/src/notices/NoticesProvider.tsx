import { useNavigate, useParams } from "@tanstack/react-router";
import { type PropsWithChildren, useEffect, useMemo, useState } from "react";
import type { Notice } from "../api/notice.ts";
import { useLive } from "../live/LiveContext.ts";
import { foldNotices } from "./foldNotices.ts";
import { NoticesContext } from "./NoticesContext.ts";
import { useAlert } from "./useAlert.ts";

/** Everything this person is called for, until somebody reacts. */
export function NoticesProvider({ children }: PropsWithChildren) {
  const { hear, say } = useLive();
  const navigate = useNavigate();
  const opened = useParams({ strict: false }).id;
  const [known, setKnown] = useState<Notice[]>([]);
  const list = useMemo(
    () =>
      known.filter(({ conversationId }) => conversationId === null || conversationId !== opened),
    [known, opened],
  );
  useEffect(
    () =>
      hear((news) => {
        if (news.t === "notice") setKnown((before) => foldNotices(before, news.notice));
        if (news.t === "notice-done")
          setKnown((before) => before.filter(({ id }) => id !== news.id));
      }),
    [hear],
  );
  useEffect(() => {
    if (opened !== undefined)
      setKnown((before) => before.filter(({ conversationId }) => conversationId !== opened));
  }, [opened]);
  useAlert(list, ({ conversationId }) => {
    if (conversationId)
      void navigate({ to: "/app/inbox/$view/$id", params: { view: "mine", id: conversationId } });
  });
  const notices = useMemo(
    () => ({
      list,
      read: (id: string) => {
        say({ t: "read", id });
        setKnown((before) => before.filter((one) => one.id !== id));
      },
      readAll: () => {
        for (const { id } of list) say({ t: "read", id });
        setKnown([]);
      },
    }),
    [list, say],
  );
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}
