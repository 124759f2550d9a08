import { expect, finding, finished, open, resultHash, test } from "./playground.ts";

test("the page opens with numbers, and this device computes the same result", { tag: "@desktop" }, async ({ page }) => {
  // Thirty runs of six policies on two thousand households: what it takes depends on the device.
  test.setTimeout(180_000);
  await page.goto("/");
  await expect(finding(page)).toHaveText(/\d/);
  await expect(page.locator(".origin")).toContainText("computed when this page was built");
  const shipped = await resultHash(page);
  expect(shipped).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.locator(".origin")).toContainText("verified on this device: same result", { timeout: 150_000 });
  expect(await resultHash(page)).toBe(shipped);
});

test(
  "choosing a scenario shows it, runs it and keeps it in the address",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Scenario", { exact: true }).selectOption({ value: "Y17" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A village of sixty households");
    await finished(page);
    await expect(page.locator(".origin")).toContainText("Result of 8 runs · computed on this device");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A village of sixty households");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The duty-free quota and who can use it");
  },
);

test("a run shows its progress, can be cancelled and run again", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("progressbar")).toBeHidden();
  await page.getByRole("button", { name: "Run again" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
});

test("every chart has its numbers in a table", { tag: "@desktop" }, async ({ page }) => {
  await open(page);
  for (const name of ["Over time", "Winners and losers", "Income by source"]) {
    const card = page.getByRole("region", { name, exact: true });
    await expect(card.getByRole("img")).toBeVisible();
    await card.getByRole("tab", { name: "Table" }).click();
    await expect(card.getByRole("table").getByRole("row").nth(1)).toContainText(/\d/);
  }
});

test(
  "what is drawn over time can be any outcome that is reported",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await open(page);
    const card = page.getByRole("region", { name: "Over time", exact: true });
    await card.getByLabel("Outcome").selectOption({ label: "Mean consumption" });
    await card.getByRole("tab", { name: "Table" }).click();
    await expect(card.getByRole("table")).toContainText("yuan a person and year");
  },
);

test("nothing is wider than the window", async ({ page }) => {
  await open(page);
  await page.getByText("All reported outcomes").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test(
  "a worker that dies is replaced, its run is started again, and the reader is told",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    const begun = page.waitForEvent("worker");
    await page.goto("/");
    const worker = await begun;
    await expect(page.getByRole("progressbar")).toBeVisible();
    await worker.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error("The worker was told to die.");
        }),
    );
    await expect(page.getByText("A worker stopped and was replaced")).toBeVisible();
    await expect(page.locator(".origin")).toContainText("verified on this device: same result", { timeout: 60_000 });
  },
);

test(
  "a link can be copied where the browser allows it, and is in the address bar where not",
  { tag: ["@desktop", "@long"] },
  async ({ page, context }) => {
    await open(page);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const copy = page.getByRole("button", { name: "Copy link" });
    await copy.click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))));
    await copy.click();
    await expect(page.getByText("The address bar holds the link.")).toBeVisible();
  },
);
