import type { Step } from "../model/document.ts";
import { type Json, put } from "../model/json.ts";

export type FieldsProps = {
  step: Step;
  set: (key: string, value: Json | undefined) => void;
  lead: (port: string, target: string) => void;
};

/** The same step with a field set, its id where it was. */
export function withField(step: Step, key: string, value: Json | undefined): Step {
  return { ...put(step, key, value), id: step.id };
}
