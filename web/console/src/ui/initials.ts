/** Two letters that stand for a person: «Анна Соколова» is «АС». */
export function initials(name: string): string {
  const [first = "", second = ""] = name.split(/\s+/u).filter((part) => /\p{L}/u.test(part));
  const letters = second ? [first, second] : [first];
  return letters.map((part) => part.match(/\p{L}/u)?.[0]?.toUpperCase() ?? "").join("") || "?";
}
