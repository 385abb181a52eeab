import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useComplain } from "../../ui/useComplain.ts";
import { menus } from "../api/menus.ts";
import { useBuilder } from "../state/BuilderContext.ts";

/** How a menu orders itself, and the way to decide about it. */
export function useMenu(step: string) {
  const { id } = useBuilder();
  const memory = useQueryClient();
  const complain = useComplain();
  const queryKey = ["scenario-menus", id];
  const query = useQuery({ queryKey, queryFn: () => menus.all(id) });
  const menu = query.data?.items.find((one) => one.step === step) ?? null;
  /** Whatever came of it, what is shown is what holds. */
  const act = (doing: Promise<unknown>) =>
    void doing.catch(complain).then(() => memory.invalidateQueries({ queryKey }));
  return { id, query, menu, act };
}
