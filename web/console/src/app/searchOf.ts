import { word } from "./word.ts";

/** Reads these names of an address; whatever is not said is left out. */
export function searchOf<const N extends string>(...names: readonly N[]) {
  return (search: Record<string, unknown>): { [name in N]?: string } => {
    const said: { [name in N]?: string } = {};
    for (const name of names) if (word(search[name]) !== "") said[name] = word(search[name]);
    return said;
  };
}
