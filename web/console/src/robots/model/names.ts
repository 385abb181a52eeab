const letters: { [letter: string]: string } = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

function latin(words: string): string {
  return [...words.toLowerCase()].map((letter) => letters[letter] ?? letter).join("");
}

/** A short name for robots and tasks, out of what people call them: «Учётная система» is `uchetnaya-sistema`. */
export function keyFrom(title: string): string {
  return latin(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 50)
    .replace(/-+$/, "");
}

/** A name of a value, out of what another system calls it, that nobody has yet. */
export function fieldFrom(word: string, taken: ReadonlySet<string>): string {
  const kept = /^[A-Za-z0-9_\s-]*$/.test(word) ? word : latin(word);
  const bare = kept
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace(/^[^A-Za-z]+/, "")
    .slice(0, 40);
  const name = bare === "" ? "value" : bare.charAt(0).toLowerCase() + bare.slice(1);
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number++;
  return `${name}${number}`;
}

export const goodKey = /^[a-z][a-z0-9-]{0,49}$/;
export const goodField = /^[A-Za-z][A-Za-z0-9]{0,49}$/;
