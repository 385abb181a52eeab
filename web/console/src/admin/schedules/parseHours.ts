import type { Span } from "../../api/admin/schedules.ts";

const stretch = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/** Hours as people type them: «9-13, 14:00-18:00»; nothing is a day off, null is not understood. */
export function parseHours(text: string): Span[] | null {
  const pieces = text.split(/[,;]/).map((piece) => piece.trim());
  if (pieces.every((piece) => piece === "")) return [];
  const spans: Span[] = [];
  for (const piece of pieces) {
    const found = piece.match(stretch);
    const from = found && time(found[1], found[2]);
    const to = found && time(found[3], found[4]);
    if (!from || !to || from >= to) return null;
    spans.push({ from, to });
  }
  spans.sort((one, other) => (one.from < other.from ? -1 : 1));
  const apart = spans.every((span, at) => at === 0 || (spans[at - 1]?.to ?? "") <= span.from);
  return apart ? spans : null;
}

function time(hours = "", minutes = "00"): string | null {
  const whole = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || whole > 24 * 60) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
