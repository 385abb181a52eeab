import { useMutation, useQueryClient } from "@tanstack/react-query";
import { conversations } from "../../api/conversations.ts";
import type { Row } from "../../api/row.ts";
import { useMe } from "../../app/useMe.ts";
import { useLive } from "../../live/LiveContext.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { useComplain } from "../../ui/useComplain.ts";

/** To whom a conversation is given: a colleague or a whole team. */
export type Target = { kind: "person" | "team"; id: string };
type Act = () => Promise<unknown>;

/** What can be done with a conversation; its new state comes back as news, or is asked for without a line. */
export function useActions({ id }: Pick<Row, "id">) {
  const me = useMe();
  const memory = useQueryClient();
  const complain = useComplain();
  const { state } = useLive();
  const { mutate, isPending } = useMutation({
    mutationFn: (act: Act) => act(),
    onError: complain,
    onSettled: (_done, error) => {
      if (state === "up" && !error) return;
      void memory.invalidateQueries({ queryKey: memoryKeys.thread(id) });
      void memory.invalidateQueries({ queryKey: memoryKeys.lists });
    },
  });
  return {
    busy: isPending,
    take: () => mutate(() => conversations.assign(id, { operatorId: me.id })),
    hand: (target: Target, note: string) =>
      mutate(() => conversations.assign(id, { ...towards(target), ...(note && { note }) })),
    release: () => mutate(() => conversations.release(id)),
    giveToBot: () => mutate(() => conversations.giveToBot(id)),
    snooze: (until: Date) => mutate(() => conversations.snooze(id, until.toISOString())),
    wake: () => mutate(() => conversations.wake(id)),
    resolve: () => mutate(() => conversations.resolve(id)),
    reopen: () => mutate(() => conversations.reopen(id)),
    spam: () => mutate(() => conversations.spam(id)),
    notSpam: () => mutate(() => conversations.notSpam(id)),
    tag: (tagId: string) => mutate(() => conversations.tag(id, tagId)),
    untag: (tagId: string) => mutate(() => conversations.untag(id, tagId)),
    rename: (subject: string) => mutate(() => conversations.rename(id, subject)),
  };
}

export function towards({ kind, id }: Target): { operatorId: string } | { teamId: string } {
  return kind === "team" ? { teamId: id } : { operatorId: id };
}
