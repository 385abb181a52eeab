import { defineConfig } from "vite";

/** The loader: one classic script under a name that never changes. */
export default defineConfig({
  publicDir: false,
  build: {
    target: "es2022",
    emptyOutDir: false,
    rolldownOptions: {
      input: "src/loader/widget.ts",
      output: { format: "iife", entryFileNames: "widget.js" },
    },
  },
});
