import { defineConfig } from "vite";
import { compressed } from "../build/compressed.ts";
import { plainImport } from "./tools/plain-import.ts";
import { shortKeys } from "./tools/short-keys.ts";
import { tokens } from "./tools/tokens.ts";

/** The panel: relative addresses, so that it works under any path of the server. */
export default defineConfig({
  base: "./",
  html: { cspNonce: "{{nonce}}" },
  plugins: [
    plainImport(),
    shortKeys(new URL("./locales/ru.json", import.meta.url)),
    tokens(),
    compressed(),
  ],
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    emptyOutDir: true,
    manifest: "manifest.json",
    minify: "terser",
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 4, unsafe_arrows: true, inline: 1 },
    },
    modulePreload: false,
    rolldownOptions: { input: "panel.html" },
  },
});
