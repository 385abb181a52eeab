import { defineConfig } from "vitest/config";

process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2, // each file has a browser and a stand-in of its own
    expect: { poll: { timeout: 10_000 } },
    globalSetup: ["e2e/built.ts"],
  },
});
