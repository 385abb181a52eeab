import { createContext, useContext } from "react";
import type { Fields, Json } from "../../builder/model/json.ts";
import type { Target } from "../model/target.ts";

/** What every part of the task's page works on. */
export type Operation = {
  robot: string;
  task: Fields;
  change: (task: Fields) => void;
  set: (key: string, value: Json | undefined) => void;
  /** The answer that is looked at: of the last call, or the saved example. */
  seen: Json | undefined;
  see: (answer: Json) => void;
  /** What the task is tried with. */
  values: Fields;
  setValues: (values: Fields) => void;
  target: Target;
  setTarget: (target: Target) => void;
  /** What the server did not like, by the name of the field: `answer`, `inputs.employee`. */
  wrongAt: (field: string) => string | undefined;
};

export const OperationContext = createContext<Operation | null>(null);

export function useOperation(): Operation {
  const operation = useContext(OperationContext);
  if (!operation) throw new Error("No task is open");
  return operation;
}
