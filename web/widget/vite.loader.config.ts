import { defineConfig } from "vite";
import { compressed } from "../build/compressed.ts";

/** The loader: one classic script under a name that never changes. */
export default defineConfig({
  publicDir: false,
  plugins: [compressed()],
  build: {
    target: "es2022",
    emptyOutDir: false,
    minify: "terser",
    terserOptions: { compress: { passes: 3, unsafe_arrows: true } },
    rolldownOptions: {
      input: "src/loader/widget.ts",
      output: { format: "iife", entryFileNames: "widget.js" },
    },
  },
});
