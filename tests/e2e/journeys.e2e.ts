/** Three whole journeys by the keys alone: a planner with a budget, a researcher to the same hash in the command line, a teacher in a room without internet. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { test as plain } from "@playwright/test";
import { smallScenario } from "../hosts/small-scenario.ts";
import {
  classroom,
  expect,
  finding,
  finished,
  open,
  press,
  resultHash,
  skipToResult,
  tabTo,
  test,
  type Page,
} from "./playground.ts";

const save = async (page: Page, button: string) => {
  const coming = page.waitForEvent("download");
  await press(page, button);
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** Forty households whose one policy pays a subsidy. */
const SMALL = classroom({
  preset: null,
  text: smallScenario({ households: 40, replicates: 4 }).replace("dutyFreeQuota: 0", "borderSubsidy: 100"),
  policy: "no-quota",
});

test(
  "the planner sets a budget, compares, finds the best mix under it, sees who gains, and has a report",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page, SMALL);
    await tabTo(page, "spinbutton", "Budget, yuan");
    await page.keyboard.type("20000");
    await page.keyboard.press("Enter");
    await expect(page.locator("#panels").getByText(/^This policy costs/)).toContainText("yuan over budget");

    await skipToResult(page);
    await press(page, "Compare");
    await expect(page.getByRole("heading", { name: "Which does better, run by run" })).toBeVisible();
    await skipToResult(page);
    await press(page, "Frontier");
    const search = page.getByRole("region", { name: "Find the best mix under this budget" });
    await tabTo(page, "combobox", /^Outcome$/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("heading", { name: /Cost and effect: Mean consumption/i })).toBeVisible();
    await expect(search).toContainText(/On this device about \d+ seconds/);
    await press(page, /^Search$/);
    await expect(search.getByRole("progressbar", { name: /Trying|Breeding|Comparing|Measuring/ })).toBeVisible();
    await expect(search).toContainText(
      /The best mix found changes it by .+ \(in 8 of 10 runs: .+\); .+ in \d of 4 runs/,
    );
    const costs = /It costs ([\d,]+) yuan of 20,000 \(in 8 of 10 runs: [\d,]+ to [\d,]+\)/;
    const [, cost] = costs.exec((await search.textContent())!)!;
    expect(Number(cost!.replaceAll(",", ""))).toBeLessThanOrEqual(20_000);
    await expect(search).toContainText("Chosen among");

    await press(page, "Use this mix");
    await expect(search).toContainText("The policy now is this mix.");
    await expect(finding(page)).toContainText("(changed)");
    await finished(page);
    await skipToResult(page);
    await press(page, "Who");
    await expect(page.getByRole("heading", { name: "Who gains how much" })).toBeVisible();
    await skipToResult(page);
    await press(page, "Report");
    await expect(page.locator(".report-sheet")).toContainText("(changed)");

    await page.keyboard.press("Control+z");
    await expect(finding(page).first()).not.toContainText("(changed)");
  },
);

test(
  "the researcher changes a policy, asks why, and takes it to the command line: same result, table and hash",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page);
    const before = await resultHash(page);
    const slider = await tabTo(page, "slider", "Minimum living allowance");
    expect(await slider.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");
    await page.keyboard.press("ArrowRight");
    await expect(finding(page)).toContainText("(changed)");
    await finished(page);
    const hash = await resultHash(page);
    expect(hash).not.toBe(before);

    await skipToResult(page);
    await press(page, "Why");
    await expect(page.getByRole("heading", { name: "The income behind it" })).toBeVisible();
    const chart = await tabTo(page, "tab", "Chart");
    await page.keyboard.press("ArrowRight");
    await expect(chart.page().getByRole("table").first()).toBeVisible();

    await skipToResult(page);
    await press(page, "Overview");
    await page.getByLabel("Scenario", { exact: true }).focus();
    await press(page, "Export");
    await expect(page.getByRole("button", { name: "All runs (CSV)" })).toBeEnabled();
    const yaml = await save(page, "Scenario (YAML)");
    const csv = await save(page, "All runs (CSV)");
    const parquet = await save(page, "All runs (Parquet)");
    const png = await save(page, "Over time");
    expect([yaml, csv, parquet, png].map(({ name }) => name)).toEqual([
      "Y17.yaml",
      "Y17_all-policies_coopolis-0.1.0.csv",
      "Y17_all-policies_coopolis-0.1.0.parquet",
      "Y17_cash_Over-time_coopolis-0.1.0.png",
    ]);
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(600);

    const folder = await mkdtemp(join(tmpdir(), "coopolis-"));
    await writeFile(join(folder, yaml.name), yaml.bytes);
    const args = ["compare", yaml.name, "--csv", "runs.csv", "--out", "runs.parquet", "--json"];
    const { stdout } = await promisify(execFile)(process.execPath, [join(process.cwd(), "dist/node/cli.js"), ...args], {
      cwd: folder,
      maxBuffer: 1e8,
    });
    expect((JSON.parse(stdout) as { resultHash: string }).resultHash).toBe(hash);
    expect(csv.bytes.equals(await readFile(join(folder, "runs.csv")))).toBe(true);
    expect(parquet.bytes.equals(await readFile(join(folder, "runs.parquet")))).toBe(true);
  },
);

plain(
  "the teacher goes through a lesson in the single file, with the network off",
  { tag: "@desktop" },
  async ({ browser }) => {
    const context = await browser.newContext({ offline: true, locale: "en" });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => message.type() === "error" && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    const file = new URL("../../dist/web/coopolis-classroom.html", import.meta.url);
    page.on(
      "request",
      (request) => /^(data|blob):/.test(request.url()) || request.url() === file.href || said.push(request.url()),
    );
    if (!existsSync(file)) throw new Error("The single file is missing. `npm run build:web` makes it.");
    await page.goto(file.href);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // Skip to the result.
    await press(page, "Learn");
    await expect(page.getByRole("heading", { level: 1, name: "Learn" })).toBeVisible();
    await expect(page.getByRole("link", { name: /without internet/ })).toHaveCount(0);
    await press(page, "Begin: Whom targeting misses");
    await tabTo(page, "slider", "Your line 2014");
    for (let year = 0; year < 4; year++) {
      await page.keyboard.press("PageDown");
      await page.keyboard.press("ArrowRight");
    }
    await expect(page.getByText("Your line is complete.")).toBeVisible();
    await press(page, "Run the model");
    await expect(page.getByText("On average your line is")).toBeVisible();
    await press(page, "Next: 3 Explain");
    await expect(page.getByText("The register misses 67% of the poor")).toBeVisible();
    await press(page, "Next: 4 Try");
    await tabTo(page, "slider", "Places on the register");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("table", { name: "At the end" })).toBeVisible();
    await press(page, "Next: 5 Puzzle");
    await tabTo(page, "slider", "Places on the register");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, "slider", "Households visited each January");
    await page.keyboard.press("End");
    await press(page, "Check by running");
    await expect(page.getByText("Solved.")).toBeVisible();
    expect(said).toEqual([]);
    await context.close();
  },
);
