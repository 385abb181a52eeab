import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FileInfo } from "../../api/fileInfo.ts";
import { upload } from "../../api/upload.ts";
import { wordsOf } from "../../ui/wordsOf.ts";

type Upload = { key: number; name: string; share: number; error: string | null };

const most = 25 * 1024 * 1024;

/** Brings files to the server one beside the other and tells how far each is. */
export function useUploads(onArrived: (file: FileInfo) => void) {
  const { t } = useTranslation();
  const [list, setList] = useState<Upload[]>([]);
  const next = useRef(0);
  const aborts = useRef(new Map<number, AbortController>());
  const arrived = useRef(onArrived);
  arrived.current = onArrived;

  const change = (key: number, part: Partial<Upload>) =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = useCallback((key: number) => {
    aborts.current.get(key)?.abort();
    setList((all) => all.filter((one) => one.key !== key));
  }, []);
  const bring = (file: File) => {
    const key = next.current++;
    const tooBig = file.size > most ? t("composer.tooBig") : null;
    setList((all) => [...all, { key, name: file.name, share: 0, error: tooBig }]);
    if (tooBig) return;
    const abort = new AbortController();
    aborts.current.set(key, abort);
    upload(file, (share) => change(key, { share }), abort.signal).then(
      (info) => {
        drop(key);
        arrived.current(info);
      },
      (error: unknown) => {
        if (!abort.signal.aborted) change(key, { error: wordsOf(error, t) });
      },
    );
  };
  return {
    list,
    drop,
    add: (files: File[]) => {
      for (const file of files) bring(file);
    },
    busy: list.some(({ error }) => error === null),
  };
}
