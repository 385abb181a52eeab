import { defineConfig } from "vitest/config";

/** Times must not depend on the zone of the machine: tests live in one that nobody expects. */
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  test: { include: ["src/**/*.test.ts"] },
});
