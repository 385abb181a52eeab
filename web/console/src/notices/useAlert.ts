import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Notice } from "../api/notice.ts";
import { chime } from "./chime.ts";
import { kindOf } from "./noticeKinds.ts";
import { noticeSettings } from "./noticeSettings.ts";
import { reminders } from "./reminders.ts";
import { showDesktop } from "./showDesktop.ts";

/** Calls for what is new, and again, gently, for what nobody reacted to. */
export function useAlert(list: readonly Notice[], onOpen: (notice: Notice) => void): void {
  const { t } = useTranslation();
  const called = useRef(new Map<string, ReturnType<typeof setTimeout> | undefined>());
  const open = useRef(onOpen);
  open.current = onOpen;

  useEffect(() => {
    const call = (notice: Notice, times: number) => {
      const kind = kindOf(notice.kind);
      const { sound, desktop } = noticeSettings.get()[kind];
      if (sound) chime();
      if (desktop && document.hidden)
        showDesktop(t(`notice.${kind}`), notice.text, notice.conversationId ?? notice.id, () =>
          open.current(notice),
        );
      const next = reminders(times);
      const timer = next === null ? undefined : setTimeout(() => call(notice, times + 1), next);
      called.current.set(notice.id, timer);
    };
    const ids = new Set(list.map(({ id }) => id));
    for (const [id, timer] of called.current)
      if (!ids.has(id)) {
        clearTimeout(timer);
        called.current.delete(id);
      }
    for (const notice of list) if (!called.current.has(notice.id)) call(notice, 0);
  }, [list, t]);

  useEffect(
    () => () => {
      for (const timer of called.current.values()) clearTimeout(timer);
      called.current.clear();
    },
    [],
  );
}
