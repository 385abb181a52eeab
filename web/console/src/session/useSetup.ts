import { useMutation, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { self } from "../api/self.ts";
import { meKey } from "../app/signedIn.ts";

type Answers = { code: string; company: string; name: string; email: string; password: string };

/** Makes the first administrator and signs that person in. */
export function useSetup(onDone: () => void) {
  const memory = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ company, ...answers }: Answers) => {
      const language = i18next.language === "en" ? "en" : "ru";
      return self.setUp({ ...answers, language, ...(company && { company }) });
    },
    onSuccess: (me) => {
      memory.setQueryData(meKey, me);
      onDone();
    },
  });
  return { setUp: mutate, busy: isPending, error };
}
