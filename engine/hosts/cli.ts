#!/usr/bin/env node
/** The coopolis command. */
import { main } from "./cli/main.ts";

// A reader that has seen enough (`coopolis list | head`) closes the pipe. That is no error, and no reason to leave work
// undone: what would have been said is not.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await main(process.argv.slice(2), process.env);
