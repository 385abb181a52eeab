import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "../build/compressed.ts";
import { fakeServer } from "./dev/fakeServer.ts";

export default defineConfig({
  base: "/app/",
  html: { cspNonce: "{{nonce}}" },
  plugins: [react(), fakeServer(), compressed()],
  build: {
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    rolldownOptions: {
      output: {
        // What every page needs comes in few files: many small ones pack badly and load one after another.
        codeSplitting: {
          groups: [
            {
              name: "base",
              test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!react-virtual)|i18next|react-i18next|use-sync-external-store|@floating-ui|react-remove-scroll|tslib|use-callback-ref|use-sidecar|react-transition-group|@mantine\/hooks)/,
            },
            {
              name: "house",
              test: /console\/src\/(app|live|keys|ui|time|session|shell|notices|theme|i18n|inbox|thread|context)\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
