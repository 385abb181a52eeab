import type { Notice } from "../api/notice.ts";

/** The notices after one more: the newest first, one for each conversation. */
export function foldNotices(known: readonly Notice[], incoming: Notice): Notice[] {
  const rest = known.filter(
    ({ id, conversationId }) =>
      id !== incoming.id && (conversationId === null || conversationId !== incoming.conversationId),
  );
  return [incoming, ...rest];
}
