import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Keys that the code puts together from parts keep their names. */
const MADE_OF_PARTS = /^(event|holder)\./;

/**
 * Gives the keys of the texts short names in what is shipped: `"home.topics"` reads well in the
 * source, but every visitor would download it twice.
 */
export function shortKeys(locale: URL): Plugin {
  const keys = Object.keys(JSON.parse(readFileSync(locale, "utf8")));
  const names = new Map(
    keys
      .filter((key) => !MADE_OF_PARTS.test(key))
      .map((key, at) => [`"${key}"`, `"${at.toString(36)}"`]),
  );
  const shortened = (text: string) => text.replace(/"[\w.]+"/g, (key) => names.get(key) ?? key);
  return {
    name: "short-keys",
    enforce: "pre",
    transform: (code, id) =>
      /\/src\/panel\/|\/locales\//.test(id) ? { code: shortened(code), map: null } : null,
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (
          file.type === "asset" &&
          file.fileName.endsWith(".json") &&
          file.fileName.startsWith("assets/")
        )
          file.source = shortened(JSON.stringify(JSON.parse(String(file.source))));
    },
  };
}
