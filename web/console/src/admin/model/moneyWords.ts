/** A sum as people read it; small ones with all that matters. */
export function moneyWords(sum: number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    maximumFractionDigits: sum > 0 && sum < 1 ? 4 : 2,
  }).format(sum);
}
