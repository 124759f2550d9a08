// Which Chromium the tests use. Run as a program (`node tests/browser.mjs`) it installs one if there is none:
// a missing browser is an error with the command that mends it, never a skipped test.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { argv, env, exit, getuid } from "node:process";
import { pathToFileURL } from "node:url";

/** Flags that let Chromium run without a screen, as root, and without calling home. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const onDebian = existsSync("/etc/debian_version") && getuid?.() === 0;
const commands = onDebian
  ? ["npx playwright install chromium", "apt-get update && apt-get install -y chromium fonts-noto-cjk"]
  : ["npx playwright install chromium"];

/** @param {string} path @returns {boolean} whether the program there starts (Ubuntu ships a stand-in that does not). */
const starts = (path) => spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;

/**
 * How Playwright starts the browser: the one named by CHROMIUM_PATH, else one on PATH, else Playwright's own download.
 * @returns {import("playwright").LaunchOptions}
 */
export function launchOptions() {
  const path = env["CHROMIUM_PATH"] || ["chromium", "chromium-browser", "google-chrome"].map(onPath).find(Boolean);
  return path ? { executablePath: path, args } : { args };
}

/** @param {string} name @returns {string | undefined} */
function onPath(name) {
  const found = (env["PATH"] ?? "")
    .split(":")
    .map((folder) => `${folder}/${name}`)
    .find((file) => existsSync(file));
  return found && starts(found) ? found : undefined;
}

/** @returns {Promise<{ version: string } | { reason: string }>} what the browser says of itself, or why it does not start. */
async function start() {
  const { chromium } = await import("playwright");
  try {
    const browser = await chromium.launch(launchOptions());
    const version = browser.version();
    await browser.close();
    return { version };
  } catch (error) {
    return { reason: String(error) };
  }
}

/** Finds a browser, or installs one; ends the program with an error if neither works. */
async function ensure() {
  let found = await start();
  for (const command of env["CHROMIUM_PATH"] ? [] : commands) {
    if ("version" in found) break;
    console.log(`No Chromium yet. Trying: ${command}`);
    spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"], timeout: 300_000 });
    found = await start();
  }
  if ("version" in found) return console.log(`Browser for the tests: Chromium ${found.version}`);
  console.error(
    [
      found.reason,
      "The browser tests need Chromium, and none starts. Set CHROMIUM_PATH to one that does, or type one of:",
      "  npx playwright install --with-deps chromium",
      "  sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk",
    ].join("\n"),
  );
  exit(1);
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) await ensure();
