/** What made an experiment: engine, machine, files and command. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generator, version } from "#engine";

export interface Provenance {
  readonly engineVersion: string;
  readonly generator: string;
  /** Commit of the engine's own repository; null where it was installed as a package. */
  readonly gitCommit: string | null;
  /** True if the engine's files differ from that commit; `engine.patch` in the folder says how. */
  readonly gitDirty: boolean;
  /** SHA-256 of the engine's package-lock.json, if it has one. */
  readonly lockfileSha256: string | null;
  readonly nodeVersion: string;
  readonly platform: string;
  readonly cpu: string;
  readonly command: string;
  readonly started: string;
  /** SHA-256 of every file read, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export const sha256Of = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The folder of the package that this program belongs to. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Changes of the engine against its commit, as a patch; null for none, or where there is no repository. */
export function enginePatch(): string | null {
  const patch = git("diff", "HEAD", "--", "engine", "package.json", "package-lock.json");
  return patch === null || patch === "" ? null : patch;
}

/** @param files Content of every file read, by name. */
export function provenanceOf(command: string, files: Readonly<Record<string, string | Uint8Array>>): Provenance {
  const lockfile = join(packageFolder(), "package-lock.json");
  return {
    engineVersion: version,
    generator,
    gitCommit: git("rev-parse", "HEAD")?.trim() ?? null,
    gitDirty: enginePatch() !== null,
    lockfileSha256: existsSync(lockfile) ? sha256Of(readFileSync(lockfile)) : null,
    nodeVersion: process.version,
    platform: `${platform()} ${arch()}`,
    cpu: cpus()[0]?.model ?? "unknown",
    command,
    started: new Date().toISOString(),
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sha256Of(content)])),
  };
}

/** What git answers; null without git, or where the package is no repository of its own. */
function git(...words: string[]): string | null {
  const folder = packageFolder();
  if (!existsSync(join(folder, ".git"))) return null;
  try {
    return execFileSync("git", words, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e8,
    });
  } catch {
    return null;
  }
}
