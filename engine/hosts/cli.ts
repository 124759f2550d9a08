#!/usr/bin/env node
/** The coopolis command. Its subcommands are not written yet. */
import { readFileSync } from "node:fs";
import { Command } from "commander";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

await new Command("coopolis")
  .description("Simulate households, cooperatives and anti-poverty policies from a scenario file")
  .version(version)
  .parseAsync();
