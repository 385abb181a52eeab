import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Me } from "../api/me.ts";
import { self } from "../api/self.ts";
import { meKey } from "../app/signedIn.ts";
import { useMe } from "../app/useMe.ts";
import { speak } from "../i18n/startLanguage.ts";
import { useComplain } from "../ui/useComplain.ts";

type Change = Partial<Pick<Me, "name" | "language" | "theme">>;

/** Saves what changed about oneself; a new language is spoken at once. */
export function useProfile() {
  const { name, language, theme } = useMe();
  const memory = useQueryClient();
  const complain = useComplain();
  const { mutate, isPending } = useMutation({
    mutationFn: async (change: Change) => {
      if (change.language) await speak(change.language);
      return self.save({ name, language, theme, ...change });
    },
    onSuccess: (me, change) => {
      memory.setQueryData(meKey, me);
      if (change.language) void memory.invalidateQueries();
    },
    onError: complain,
  });
  return { save: mutate, saving: isPending };
}
