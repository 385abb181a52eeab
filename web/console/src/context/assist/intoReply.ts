import type { Writing } from "../../thread/composer/writing.ts";

/** The reply with a machine's draft in it; null where something of a person's own stands already. */
export function intoReply(now: Writing | null, text: string): Writing | null {
  if (now && (now.text.trim() !== "" || now.files.length > 0)) return null;
  return { mode: "reply", files: [], beganSeq: now?.beganSeq ?? null, text };
}

/** The same behind what is written already. */
export function behind(now: Writing | null, text: string): Writing {
  const before = now?.text.trimEnd() ?? "";
  return {
    mode: now?.mode ?? "reply",
    files: now?.files ?? [],
    beganSeq: now?.beganSeq ?? null,
    text: before === "" ? text : `${before}\n${text}`,
  };
}
