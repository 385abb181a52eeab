import { defineConfig } from "vite";
import { onlyUsedTokens } from "./tools/tokens.ts";

/** The panel: relative addresses, so that it works under any path of the server. */
export default defineConfig({
  base: "./",
  html: { cspNonce: "{{nonce}}" },
  plugins: [onlyUsedTokens()],
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    rolldownOptions: { input: "panel.html" },
  },
});
