import type { Texts } from "./texts.ts";

const KILO = 1024;

/** A size in the unit that fits: «640 Б», «12 КБ», «2,4 МБ». */
export function sizeOf(bytes: number, texts: Texts): string {
  if (bytes < KILO) return texts.say("size.b", { n: bytes });
  if (bytes < KILO * KILO) return texts.say("size.kb", { n: Math.round(bytes / KILO) });
  const megabytes = (bytes / KILO / KILO).toLocaleString(texts.language, {
    maximumFractionDigits: 1,
  });
  return texts.say("size.mb", { n: megabytes });
}
