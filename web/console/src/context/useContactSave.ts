import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Contact } from "../api/contact.ts";
import { contacts } from "../api/contacts.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { changeThread } from "../live/remember.ts";
import { useComplain } from "../ui/useComplain.ts";

type Change = Parameters<typeof contacts.save>[1];

/** Saves what was corrected about a contact; shown at once, taken back if the server refuses. */
export function useContactSave(
  known: Contact,
  conversation: string | null,
): (change: Change) => void {
  const memory = useQueryClient();
  const complain = useComplain();
  const show = (contact: Contact) => {
    memory.setQueryData(memoryKeys.contact(contact.id), contact);
    if (conversation) changeThread(memory, conversation, (thread) => ({ ...thread, contact }));
  };
  const { mutate } = useMutation({
    mutationFn: (change: Change) => contacts.save(known, change),
    onMutate: (change) => show({ ...known, ...change }),
    onSuccess: show,
    onError: (error) => {
      show(known);
      complain(error);
    },
  });
  return mutate;
}
