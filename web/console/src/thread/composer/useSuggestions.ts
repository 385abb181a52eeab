import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { cannedAnswers } from "../../api/canned.ts";
import type { Thread } from "../../api/thread.ts";
import { useMe } from "../../app/useMe.ts";
import { usePeople } from "../../app/usePeople.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { cannedText } from "./cannedText.ts";
import { tokenAt } from "./tokenAt.ts";
import type { Writing } from "./writing.ts";

export type Offer = { id: string; title: string; hint: string; text: string };

const most = 7;

/** What can be put in at the caret: ready answers after `/`, colleagues after `@` in a note. */
export function useSuggestions(thread: Thread, writing: Writing, caret: number) {
  const slash = tokenAt(writing.text, caret, "/");
  const token = slash ?? (writing.mode === "note" ? tokenAt(writing.text, caret, "@") : null);
  const answers = useAnswers(thread, slash !== null);
  const people = usePeople().map(({ id, name }) => ({
    id,
    title: name,
    hint: "",
    text: `@${name} `,
  }));
  const query = token?.query.toLocaleLowerCase() ?? "";
  const list = token
    ? (slash ? answers : people)
        .filter(({ title, hint }) => begins(`${hint.slice(1)} ${title}`, query))
        .slice(0, most)
    : [];
  const word = token ? `${token.from} ${query}` : "";
  const [pointed, setPointed] = useState({ word, at: 0 });
  const at = pointed.word === word ? Math.min(pointed.at, Math.max(0, list.length - 1)) : 0;
  const [closed, setClosed] = useState<number | null>(null);
  const from = token?.from ?? null;
  useEffect(() => {
    if (from === null) setClosed(null);
  }, [from]);
  const point = (place: number) => setPointed({ word, at: place });
  return {
    list,
    token,
    at,
    open: list.length > 0 && closed !== from,
    move: (by: number) => point((at + by + list.length) % list.length),
    point,
    close: () => setClosed(from),
  };
}

/** Whether a word of the text, or the text itself, begins with what was typed. */
function begins(text: string, query: string): boolean {
  const lower = text.trim().toLocaleLowerCase();
  return lower.startsWith(query) || lower.includes(` ${query}`);
}

function useAnswers(thread: Thread, wanted: boolean): Offer[] {
  const me = useMe();
  const { data } = useQuery({
    queryKey: memoryKeys.canned,
    queryFn: async () => (await cannedAnswers.all()).items,
    staleTime: 5 * 60_000,
    enabled: wanted,
  });
  const { name } = thread.row.contact;
  return (data ?? []).map((canned) => ({
    id: canned.id,
    title: canned.title,
    hint: `/${canned.shortcut}`,
    text: cannedText(canned, thread.contact.language, { contact: name, operator: me.name }),
  }));
}
