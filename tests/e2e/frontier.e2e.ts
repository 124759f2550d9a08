/** The frontier beside the planner's journey, which goes through a whole search. */
import { classroom, expect, finding, open, test, type Page } from "./playground.ts";

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
};

test("a search can be stopped, and a policy shown from the list", { tag: ["@desktop", "@long"] }, async ({ page }) => {
  await open(page, classroom({ view: "frontier", budget: 60_000 }));
  await press(page, "Search");
  await page.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Cancelled/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeEnabled();
  await press(page, "Show “Mutual-aid groups”");
  await expect(finding(page)).toContainText("Mutual-aid groups");
});
