import { useMutation, useQueryClient } from "@tanstack/react-query";
import { self } from "../api/self.ts";
import { meKey } from "../app/signedIn.ts";
import { speak } from "../i18n/startLanguage.ts";

type Credentials = { email: string; password: string };

export function useSignIn(onDone: () => void) {
  const memory = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ email, password }: Credentials) => self.signIn(email, password),
    onSuccess: async (me) => {
      memory.setQueryData(meKey, me);
      await speak(me.language);
      onDone();
    },
  });
  return { signIn: mutate, busy: isPending, error };
}
