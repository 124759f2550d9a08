import { readFile } from "node:fs/promises";
import { expect, finding, finished, open, openPanels, test } from "./playground.ts";

const BROKEN = `schema: 1
id: broken
title: { en: A broken scenario }
population: { base: GX15, villages: 1, households: 60 }
start: 2015-13
months: 1200
seed: broken
replicates: 0
assumptions: { remitedShare: 0.35 }
policies:
  - { id: status-quo, name: { en: Status quo, zh: 现状 } }
  - id: lower
    name: { en: Lower, zh: 较低 }
    settings: { dutyFreeQota: 3000, borderOpenness: 7 }
report: { outcomes: [headcont] }
`;

const RIGHT = `# Mine.
schema: 1
id: mine
title: { en: My own village, zh: 我的村庄 }
population: { base: GX14, villages: 1, households: 40 }
months: 12
burnIn: 12
seed: mine
replicates: 2
policies:
  - { id: status-quo, name: { en: Status quo, zh: 现状 } }
  - id: lower
    name: { en: Lower quota, zh: 较低额度 }
    settings: { dutyFreeQuota: 3000 } # Not 8,000.
report: { outcomes: [headcount, meanIncome] }
`;

test(
  "a broken scenario is answered with all its problems, and the text is kept",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Open or paste" }).click();
    const text = page.getByLabel("Scenario text");
    await text.fill(BROKEN);
    await page.getByRole("button", { name: "Check and run" }).click();

    const problems = page.getByRole("dialog").locator("ol > li");
    await expect(problems).toHaveCount(9);
    const first = problems.filter({ hasText: "population.base" });
    await expect(first).toContainText("pasted text:4:21");
    await expect(first).toContainText("expected one of R13, GX14; got GX15. Did you mean GX14?");
    await expect(first.locator("pre")).toHaveText(/4 \| population: .*\n +\| +\^{4}$/);
    await expect(problems.filter({ hasText: "settings.dutyFreeQota" })).toContainText("Did you mean dutyFreeQuota?");
    await first.getByRole("button").click();
    expect(
      await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    ).toBe("GX15");
    await expect(text).toHaveValue(BROKEN);
    await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveText(
      "A village of sixty households",
    );

    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.reload();
    await page.getByRole("button", { name: "Open or paste" }).click();
    await expect(page.getByLabel("Scenario text")).toHaveValue(BROKEN);
  },
);

test(
  "the visitor's own scenario runs, survives a reload and comes back with comments and changes",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Open or paste" }).click();
    await page
      .getByLabel("Choose a file")
      .setInputFiles({ name: "mine.yaml", mimeType: "application/yaml", buffer: Buffer.from(RIGHT) });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own village");
    await finished(page);
    await expect(finding(page)).toContainText("Lower quota");

    await openPanels(page);
    const quota = page.getByRole("spinbutton", { name: "Duty-free quota" });
    const before = page.url();
    await quota.fill("1000");
    await quota.press("Enter");
    await expect.poll(() => page.url()).not.toBe(before);
    await finished(page);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own village");
    await finished(page);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Scenario (YAML)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("mine.yaml");
    const saved = await readFile(await download.path(), "utf8");
    expect(saved).toContain("# Mine.");
    expect(saved).toMatch(/dutyFreeQuota: 1000/);
  },
);
