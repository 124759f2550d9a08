/** `npm run bench`: Node 20 reads no TypeScript, so Vite reads it. */
import { runnerImport } from "vite";

await runnerImport("./tests/bench/run.ts", { configFile: false, logLevel: "error" });
