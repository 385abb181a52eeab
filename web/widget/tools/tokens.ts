import type { Plugin } from "vite";

/** Leaves out the tokens that no rule of this page uses: each visitor would download them. */
export function onlyUsedTokens(): Plugin {
  return {
    name: "only-used-tokens",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "asset" && file.fileName.endsWith(".css"))
          file.source = withoutUnused(String(file.source));
    },
  };
}

/** A token may be used only by another token, so this goes on until nothing more falls away. */
function withoutUnused(css: string): string {
  const kept = css.replace(/(--[\w-]+):[^;}]*;?/g, (whole, name: string) =>
    css.includes(`var(${name})`) ? whole : "",
  );
  return kept === css ? css : withoutUnused(kept);
}
