import { runnerImport } from "vite";

const { module } = await runnerImport("./dev/main.ts");
await module.main();
