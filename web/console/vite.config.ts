import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { fakeServer } from "./dev/fakeServer.ts";

export default defineConfig({
  base: "/app/",
  html: { cspNonce: "{{nonce}}" },
  plugins: [react(), fakeServer()],
  build: { manifest: true, target: "es2022", assetsInlineLimit: 0, cssCodeSplit: true },
});
