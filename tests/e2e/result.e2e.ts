import { expect, finding, finished, open, resultHash, test } from "./playground.ts";

test("the page opens with numbers, and this device computes the same result", async ({ page, isMobile }) => {
  test.skip(isMobile, "One device is enough: the engine is the same.");
  await page.goto("/");
  await expect(finding(page)).toHaveText(/\d/);
  await expect(page.locator(".origin")).toContainText("computed when this page was built");
  const shipped = await resultHash(page);
  expect(shipped).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.locator(".origin")).toContainText("verified on this device: same result", { timeout: 60_000 });
  expect(await resultHash(page)).toBe(shipped);
});

test("choosing a scenario shows it, runs it and keeps it in the address", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Scenario", { exact: true }).selectOption({ value: "Y17" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A village of sixty households");
  await finished(page);
  await expect(page.locator(".origin")).toContainText("Result of 8 runs · computed on this device");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A village of sixty households");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The duty-free quota and who can use it");
});

test("a run shows its progress, can be cancelled and run again", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("progressbar")).toBeHidden();
  await page.getByRole("button", { name: "Run again" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
});

test("every chart has its numbers in a table", async ({ page }) => {
  await open(page);
  for (const name of ["Over time", "Winners and losers", "Income by source"]) {
    const card = page.getByRole("region", { name, exact: true });
    await expect(card.getByRole("img")).toBeVisible();
    await card.getByRole("tab", { name: "Table" }).click();
    await expect(card.getByRole("table").getByRole("row").nth(1)).toContainText(/\d/);
  }
});

test("what is drawn over time can be any outcome that is reported", async ({ page }) => {
  await open(page);
  const card = page.getByRole("region", { name: "Over time", exact: true });
  await card.getByLabel("Outcome").selectOption({ label: "Mean consumption" });
  await card.getByRole("tab", { name: "Table" }).click();
  await expect(card.getByRole("table")).toContainText("yuan a person and year");
});

test("nothing is wider than the window", async ({ page }) => {
  await open(page);
  await page.getByText("All reported outcomes").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
