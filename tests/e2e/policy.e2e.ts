import { expect, finding, finished, open, openPanels, resultHash, test } from "./playground.ts";

test("moving a lever runs again and changes the sentence; undo brings both back", async ({ page }) => {
  await open(page);
  await openPanels(page);
  const sentence = await finding(page).textContent();
  const hash = await resultHash(page);
  const lever = page.getByRole("group", { name: "Minimum living allowance" });
  await expect(lever).toContainText("changed");
  const amount = lever.getByRole("spinbutton").first();
  await amount.fill("500");
  await amount.press("Enter");
  await expect(page.getByText("1 change by you").first()).toBeVisible();
  await expect(finding(page)).not.toHaveText(sentence!);
  await expect(finding(page)).toContainText("A higher allowance (changed)");
  await finished(page);
  expect(await resultHash(page)).not.toBe(hash);

  await lever.getByRole("button", { name: "Undo" }).click();
  await expect(finding(page)).toHaveText(sentence!);
  await finished(page);
  expect(await resultHash(page)).toBe(hash);
});

test(
  "a number out of range is refused with the range, and the result stands",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page);
    await openPanels(page);
    const hash = await resultHash(page);
    const amount = page.getByRole("group", { name: "Minimum living allowance" }).getByRole("spinbutton").first();
    await amount.fill("-5");
    await expect(page.getByText(/Expected a number from 0 .* to /)).toBeVisible();
    await amount.blur();
    await expect(amount).toHaveValue("150");
    expect(await resultHash(page)).toBe(hash);
  },
);

test(
  "a lever that is not in force can be used, dated, and returned to the status quo",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await open(page);
    await openPanels(page);
    await page.locator("summary", { hasText: "Equity grants" }).click();
    const lever = page.getByRole("group", { name: "Equity grants" });
    await expect(lever).toContainText("not in force");
    await lever.getByRole("button", { name: "Use" }).click();
    await lever.getByLabel("month").fill("2016-06");
    await expect(lever.getByLabel("month")).toHaveValue("2016-06");
    await finished(page);
    await lever.getByRole("button", { name: "Undo" }).click();
    await expect(lever.getByRole("button", { name: "Use" })).toBeVisible();
  },
);

test(
  "assumptions are apart from policy, and say where their value comes from",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await open(page);
    await openPanels(page);
    const hash = await resultHash(page);
    await page.getByLabel("Change another parameter").selectOption({ index: 1 });
    const section = page.getByRole("region", { name: "Assumptions" });
    const row = section.getByRole("group").first();
    await expect(row).toContainText("Model's own value");
    await row.locator("summary").click();
    await expect(row).toContainText("Source:");
    const slider = row.getByRole("slider").last();
    await slider.focus();
    await slider.press("End");
    await finished(page);
    await expect.poll(() => resultHash(page)).not.toBe(hash);
  },
);

test("the policy shown is the one chosen", { tag: ["@desktop", "@long"] }, async ({ page }) => {
  await open(page);
  await openPanels(page);
  await page.getByRole("radio", { name: "Shares for the poor" }).check();
  await expect(finding(page)).toContainText("Shares for the poor");
  await page.getByRole("radio", { name: /Status quo/ }).check();
  await expect(page.getByText("The baseline is compared with nothing.")).toBeVisible();
});
