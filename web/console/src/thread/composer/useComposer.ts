import { useRef } from "react";
import type { FileInfo } from "../../api/fileInfo.ts";
import { isOver } from "../../api/row.ts";
import type { Thread } from "../../api/thread.ts";
import { useMe } from "../../app/useMe.ts";
import { usePeople } from "../../app/usePeople.ts";
import { useCommand } from "../../keys/useCommand.ts";
import { useResolve } from "../actions/useResolve.ts";
import { usePostman } from "../PostmanContext.ts";
import { missedSince } from "./missedSince.ts";
import { useDraft } from "./useDraft.ts";
import { useTyping } from "./useTyping.ts";
import { useUploads } from "./useUploads.ts";
import { useWriting } from "./useWriting.ts";
import { writings } from "./writing.ts";

/** Everything the composer knows and can do. */
export function useComposer(thread: Thread, view: string) {
  const { row } = thread;
  const me = useMe();
  const people = usePeople();
  const { carry } = usePostman();
  const resolve = useResolve(row, view);
  const { writing, write, restored } = useWriting(thread);
  const draft = useDraft(thread, writing);
  useTyping(row.id, writing);

  const latest = useRef(writing);
  latest.current = writing;
  const uploads = useUploads((file: FileInfo) => write({ files: [...latest.current.files, file] }));

  const mine = row.holder.kind === "with" && row.holder.operator.id === me.id;
  const blocked = isOver(row) || !mine;
  const missed =
    writing.mode === "reply" ? missedSince(thread.entries, writing.beganSeq, me.id) : [];
  const words = writing.text.trim();
  const ready =
    (words !== "" || writing.files.length > 0) &&
    !uploads.busy &&
    (writing.mode === "note" || !blocked);

  const send = (): boolean => {
    if (!ready) return false;
    carry({
      clientId: crypto.randomUUID(),
      conversationId: row.id,
      mode: writing.mode,
      text: words,
      files: writing.files,
      mentions: people.filter(({ name }) => words.includes(`@${name}`)).map(({ id }) => id),
      seenSeq: writing.beganSeq ?? thread.entries.at(-1)?.seq ?? 0,
      force: missed.length > 0,
      at: new Date().toISOString(),
      state: "sending",
      reason: "",
    });
    writings.put(row.id, { text: "", mode: writing.mode, files: [], beganSeq: null });
    return true;
  };
  const sendAndResolve = (): boolean => {
    if (writing.mode === "note" || !send()) return false;
    resolve();
    return true;
  };
  useCommand("send", send);
  useCommand("sendAndResolve", sendAndResolve);
  return { writing, write, restored, draft, uploads, blocked, missed, ready, send, sendAndResolve };
}
