import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import { classroom, expect, open, resultHash, test, type Page } from "./playground.ts";

const save = async (page: Page, button: string) => {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

test(
  "the saved scenario gives the command line the same result, table and hash",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page, classroom({ settings: { cash: { minimumLivingAllowance: { perPerson: 1500 } } } }));
    const hash = await resultHash(page);
    await page.getByRole("button", { name: "Export" }).click();
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

for (const language of ["en", "zh"] as const)
  test(
    `the brief fits on one page of A4 and nothing is cut off (${language})`,
    { tag: "@desktop" },
    async ({ page }) => {
      await open(page, classroom({ view: "report", language }));
      await expect(page.locator(".report-sheet canvas")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
      const pages = async () =>
        ((await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
      expect(await pages()).toBe(1);

      await page.locator("#result").getByRole("radio").nth(1).check();
      await expect(page.locator(".report-sheet table").first()).toBeVisible();
      expect(await pages()).toBeGreaterThan(1);
      await page.setViewportSize({ width: 794 - 90, height: 1123 });
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll(".report-sheet *")]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    },
  );
