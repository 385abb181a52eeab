import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { JSONContent } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { type Article, articles, type Language, type Save, type Wording } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";

const PAUSE = 1000;
const emptyBody: JSONContent = { type: "doc", content: [{ type: "paragraph" }] };

/** The article as it is being written; a second after the last change it lies on the server. */
export function useManuscript(article: Article) {
  const memory = useQueryClient();
  const [draft, setDraft] = useState<Save>(() => ({
    texts: {
      ...(article.texts.ru && { ru: article.texts.ru }),
      ...(article.texts.en && { en: article.texts.en }),
    },
    category: article.category,
    audience: article.audience,
    owner: article.owner?.id ?? null,
    reviewOn: article.reviewOn,
  }));
  const number = useRef(article.number);
  const waiting = useRef<Save | null>(null);
  const timer = useRef<number>(undefined);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [dirty, setDirty] = useState(false);
  const save = useMutation({
    mutationFn: async (next: Save) => {
      const answer = await articles.save(article.id, number.current, next);
      number.current = answer.number;
      if (waiting.current === next) waiting.current = null;
    },
    scope: { id: `article ${article.id}` },
    onSuccess: async () => {
      setSavedAt(new Date().toISOString());
      setDirty(waiting.current !== null);
      await memory.invalidateQueries({ queryKey: articleKeys.lists });
    },
  });
  const { mutate, mutateAsync } = save;
  const change = (next: Save) => {
    setDraft(next);
    setDirty(true);
    waiting.current = next;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => mutate(next), PAUSE);
  };
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (waiting.current) mutate(waiting.current);
    },
    [mutate],
  );
  const write = (language: Language, words: Partial<Wording>) => {
    const before = draft.texts[language] ?? { title: "", body: emptyBody };
    change({ ...draft, texts: { ...draft.texts, [language]: { ...before, ...words } } });
  };
  /** Everything written so far is on the server when this ends; the answer is the number of that save. */
  const settle = async () => {
    window.clearTimeout(timer.current);
    if (waiting.current) await mutateAsync(waiting.current);
    return number.current;
  };
  return { draft, change, write, settle, savedAt, dirty, error: save.error };
}
