import { isRecord } from "../api/parse.ts";
import { bindings, type Command, commands } from "./bindings.ts";

const key = "otklik.keys";
const listeners = new Set<() => void>();
let own: Partial<Record<Command, string>> = restore();

/** The keys of commands: the usual ones, unless this person has chosen others in this browser. */
export const ownKeys = {
  of: (command: Command): string => own[command] ?? bindings[command].keys,
  all: () => own,
  choose: (command: Command, keys: string) => keep({ ...own, [command]: keys }),
  forget: () => keep({}),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Which other command these keys would get in the way of: the same, or one that begins with them. */
export function takenBy(keys: string, by: Command): Command | undefined {
  return commands.find((other) => {
    const theirs = ownKeys.of(other);
    return other !== by && (theirs === keys || theirs.startsWith(`${keys} `));
  });
}

function keep(next: Partial<Record<Command, string>>): void {
  own = next;
  localStorage.setItem(key, JSON.stringify(own));
  for (const listener of listeners) listener();
}

function restore(): Partial<Record<Command, string>> {
  const kept: Partial<Record<Command, string>> = {};
  try {
    const json: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (!isRecord(json)) return kept;
    for (const command of commands) {
      const keys = json[command];
      if (typeof keys === "string") kept[command] = keys;
    }
  } catch {
    // unreadable choices are as good as none
  }
  return kept;
}
