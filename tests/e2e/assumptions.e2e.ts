import { classroom, expect, finished, open, openPanels, test } from "./playground.ts";

test(
  "one's own assumptions draw a third line, and words say what they do by themselves",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await open(page, classroom({ assumptions: { remittedShare: 0.7 } }));
    const card = page.getByRole("region", { name: "Over time", exact: true });
    await expect(card).toContainText("Baseline under the file's own assumptions");
    await expect(card).toContainText(/Your assumptions alone move the baseline from [\d.]+% to [\d.]+%/);
    await card.getByRole("tab", { name: "Table" }).click();
    await expect(card.getByRole("columnheader", { name: "Baseline under the file's own assumptions" })).toBeVisible();

    // Without them the line goes.
    await openPanels(page);
    await page.keyboard.press("Escape");
    await page
      .getByRole("region", { name: /Your changes/ })
      .getByRole("button", { name: /Undo the change/ })
      .click();
    await finished(page);
    await expect(card).not.toContainText("Baseline under the file's own assumptions");
  },
);

test(
  "a change is on its card, can be undone and done again by keys, and is found by search",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page);
    const search = page.getByRole("searchbox");
    await search.fill("allowance");
    await expect(page.getByText(/lever\(s\) and \d+ assumption\(s\) match/)).toBeVisible();
    const amount = page.getByRole("group", { name: "Minimum living allowance" }).getByRole("spinbutton").first();
    await amount.fill("500");
    await amount.press("Enter");
    const changes = page.getByRole("region", { name: /Your changes/ });
    await expect(changes).toContainText("150");
    await expect(changes).toContainText("500");
    await search.press("Escape");
    await expect(search).toHaveValue("");
    await page.getByRole("radio", { name: /A higher allowance/ }).focus();
    await page.keyboard.press("Control+z");
    await expect(changes).toHaveCount(0);
    await page.keyboard.press("Control+y");
    await expect(changes).toContainText("500");
    await page.reload();
    await expect(changes).toContainText("500");
  },
);
