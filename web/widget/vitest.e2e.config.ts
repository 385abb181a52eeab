import { defineConfig } from "vitest/config";

process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2, // each file has a browser and a stand-in of its own
    expect: { poll: { timeout: 30_000 } },
    retry: 1, // a busy machine may cost a journey its patience once; the report names whoever needed it
    globalSetup: ["e2e/built.ts"],
  },
});
