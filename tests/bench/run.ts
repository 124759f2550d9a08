/** Runs every benchmark, or those whose titles contain the words given. To add one, write one file here and add one line below. */
import type { Benchmark } from "./benchmark.ts";
import { browser } from "./browser.ts";
import { kernel } from "./kernel.ts";
import { model } from "./model.ts";
import { parquet } from "./parquet.ts";

const benchmarks: readonly Benchmark[] = [kernel, model, parquet, browser];

const words = process.argv.slice(2);
for (const { title, run } of benchmarks.filter((one) => words.every((word) => one.title.includes(word)))) {
  console.log(`\n${title}\n`);
  const { lines, goals, faults } = await run();
  for (const line of lines) console.log(`  ${line}`);
  if (goals.length + faults.length > 0) console.log();
  for (const goal of goals) console.log(`  ${goal.reached ? "reached" : "missed "}  ${goal.text}`);
  for (const fault of faults) console.error(`  FAULT    ${fault}`);
  // A slow machine is no error; different numbers are.
  if (faults.length > 0) process.exitCode = 1;
}
