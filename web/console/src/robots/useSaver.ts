import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refusal } from "../api/Refusal.ts";
import type { Fields } from "../builder/model/json.ts";
import { type Robot, robots } from "./api/robots.ts";
import { robotKeys } from "./robotKeys.ts";

type Change = (definition: Fields) => Fields;
type Saving = { change: Change; over: boolean };

/** Saves a part of a robot. Whoever was slower than a colleague chooses: mine over it, or theirs. */
export function useSaver(robot: Robot, onTaken: (robot: Robot) => void) {
  const memory = useQueryClient();
  const known = async (saved: Robot) => {
    memory.setQueryData(robotKeys.one(robot.id), saved);
    await Promise.all([
      memory.invalidateQueries({ queryKey: robotKeys.overview }),
      memory.invalidateQueries({ queryKey: robotKeys.offered, exact: true }),
    ]);
  };
  const save = useMutation({
    mutationFn: async ({ change, over }: Saving) => {
      const onto = over ? await robots.open(robot.id) : robot;
      return robots.save(robot.id, onto.version, change(onto.definition));
    },
    onSuccess: known,
  });
  const take = useMutation({
    mutationFn: () => robots.open(robot.id),
    onSuccess: async (theirs) => {
      await known(theirs);
      save.reset();
      onTaken(theirs);
    },
  });
  const { error, variables } = save;
  return {
    save: (change: Change) => save.mutateAsync({ change, over: false }).catch(() => null),
    /** Mine, into what the colleague has saved. */
    saveOver: () => variables && save.mutate({ change: variables.change, over: true }),
    take: () => take.mutate(),
    busy: save.isPending || take.isPending,
    changed: isChanged(error),
    error: error ?? take.error,
    /** What is wrong with this field of what was to be saved. */
    wrongAt: (field: string) => wrongAt(error, field),
    forget: save.reset,
  };
}

export type Saver = ReturnType<typeof useSaver>;

function wrongAt(error: unknown, field: string): string | undefined {
  if (!(error instanceof Refusal)) return undefined;
  const found = error.flaws.find((flaw) => flaw.field === field);
  return found?.detail ?? (error.field === field ? error.message : undefined);
}

export function isChanged(error: unknown): boolean {
  return error instanceof Refusal && error.status === 409 && error.slug.endsWith("changed");
}
