import { useEffect, useRef } from "react";
import type { Command } from "./bindings.ts";
import { listen } from "./keyboard.ts";

/** Acts when the key of a command is pressed; `false` from the action passes it on. */
export function useCommand(command: Command, act: () => unknown, on = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return;
    return listen(command, () => latest.current());
  }, [command, on]);
}
