import { defineConfig } from "vite";
import { compressed } from "../build/compressed.ts";
import { shortKeys } from "./tools/short-keys.ts";
import { tokens } from "./tools/tokens.ts";

/** The panel: relative addresses, so that it works under any path of the server. */
export default defineConfig({
  base: "./",
  html: { cspNonce: "{{nonce}}" },
  plugins: [shortKeys(new URL("./locales/ru.json", import.meta.url)), tokens(), compressed()],
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    emptyOutDir: true,
    manifest: "manifest.json",
    minify: "terser",
    terserOptions: { module: true, compress: { passes: 3, unsafe_arrows: true } },
    modulePreload: false,
    rolldownOptions: { input: "panel.html" },
  },
});
