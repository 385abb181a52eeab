import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "../build/compressed.ts";
import { fakeServer } from "./dev/fakeServer.ts";

export default defineConfig({
  base: "/app/",
  html: { cspNonce: "{{nonce}}" },
  plugins: [react(), fakeServer(), compressed()],
  build: { manifest: true, target: "es2022", assetsInlineLimit: 0, cssCodeSplit: true },
});
