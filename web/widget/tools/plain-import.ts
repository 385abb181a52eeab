import type { Plugin } from "vite";

/**
 * A part that is fetched later brings its styles in itself, so it needs no helper that looks for
 * them: the helper would weigh more than our whole margin.
 */
export function plainImport(): Plugin {
  return {
    name: "plain-import",
    enforce: "pre",
    load: (id) =>
      id.includes("vite/preload-helper")
        ? "export const __vitePreload = (load) => load();"
        : undefined,
    renderChunk: (code) => ({
      code: code.replace(/,\s*__VITE_PRELOAD__(,\s*import\.meta\.url)?/g, ""),
      map: null,
    }),
  };
}
