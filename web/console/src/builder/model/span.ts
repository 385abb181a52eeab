export const units = ["s", "m", "h", "d"] as const;
export type Unit = (typeof units)[number];
/** A length of time as the file writes it: `30s`, `10m`, `2h`, `1d`. */
export type Span = { amount: number; unit: Unit };

export function spanOf(text: string): Span {
  const [, digits = "", letter = ""] = /^\s*(\d+)\s*([smhd])\s*$/.exec(text) ?? [];
  const unit = units.find((one) => one === letter);
  return unit ? { amount: Number(digits), unit } : { amount: 1, unit: "m" };
}

export function toSpan({ amount, unit }: Span): string {
  return `${Math.max(1, Math.round(amount))}${unit}`;
}
