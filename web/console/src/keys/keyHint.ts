import type { Command } from "./bindings.ts";
import { ownKeys } from "./ownKeys.ts";

const names: Record<string, string> = {
  mod: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  Slash: "/",
  BracketLeft: "[",
  BracketRight: "]",
};
const cyrillic: Record<string, string> = {
  A: "Ф",
  B: "И",
  C: "С",
  D: "В",
  E: "У",
  F: "А",
  G: "П",
  H: "Р",
  I: "Ш",
  J: "О",
  K: "Л",
  L: "Д",
  M: "Ь",
  N: "Т",
  O: "Щ",
  P: "З",
  Q: "Й",
  R: "К",
  S: "Ы",
  T: "Е",
  U: "Г",
  V: "М",
  W: "Ц",
  X: "Ч",
  Y: "Н",
  Z: "Я",
};

/** The keys of a command as they are written on the keyboard: «Ctrl Enter», «G I», or «П Ш». */
export function keyHint(command: Command, layout: "latin" | "cyrillic" = "latin"): string {
  return keyParts(command, layout).join(" ");
}

export function keyParts(command: Command, layout: "latin" | "cyrillic" = "latin"): string[] {
  const keys = ownKeys.of(command);
  if (keys === "shift+Slash") return ["?"];
  return keys.split(/[+ ]/).map((key) => {
    const letter = key.startsWith("Key") ? key.slice(3) : null;
    if (letter === null) return names[key] ?? key;
    return layout === "cyrillic" ? (cyrillic[letter] ?? letter) : letter;
  });
}
