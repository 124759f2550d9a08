/** A budget: what a policy costs of it, and making the policy fit. By keyboard alone. */
import { classroom, expect, finished, open, openPanels, test } from "./playground.ts";

test(
  "a policy over budget is scaled until it fits, as one step that undo takes back; the link keeps the budget",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await open(page);
    await openPanels(page);
    const panels = page.locator("#panels");
    const budget = page.getByLabel("Budget, yuan");
    const costs = panels.getByText(/^This policy costs/);
    await budget.press("Control+a");
    await budget.pressSequentially("20000");
    await page.keyboard.press("Enter");
    await expect(costs).toContainText("yuan over budget");
    const amount = page.locator("fieldset.changed input[type=number]").first();
    const before = await amount.inputValue();

    await page.getByRole("button", { name: "Scale to fit" }).focus();
    await page.keyboard.press("Enter");
    await expect(panels.getByText(/^Scaled to \d/)).toBeVisible();
    await finished(page);
    await expect(costs).toContainText(/: (9[5-9](\.\d)?|100)% of the budget/);
    expect(Number(await amount.inputValue())).toBeLessThan(Number(before));

    const address = page.url();
    await page.getByRole("button", { name: "↶ Undo" }).focus();
    await page.keyboard.press("Enter");
    await finished(page);
    await expect(amount).toHaveValue(before);

    await page.goto("about:blank");
    await page.goto(address);
    await openPanels(page);
    await expect(budget).toHaveValue("20000");
  },
);

test(
  "what is no sum of money is refused in words; an empty field is no budget",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await page.goto(classroom());
    await openPanels(page);
    const budget = page.getByLabel("Budget, yuan");
    await budget.fill("-5");
    await budget.press("Enter");
    await expect(budget).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("#panels [role=alert]").filter({ hasText: "A number of yuan" })).toBeVisible();
    await budget.fill("");
    await budget.press("Enter");
    await expect(budget).toHaveAttribute("aria-invalid", "false");
  },
);
