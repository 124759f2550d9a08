#!/usr/bin/env node
/** The coopolis command. */
import { main } from "./cli/main.ts";

// A reader that has seen enough (`coopolis list | head`) closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), process.env);
