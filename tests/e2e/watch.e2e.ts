import { classroom, expect, open, test } from "./playground.ts";

test("a household chosen by keys in the village is followed into its diary", { tag: "@desktop" }, async ({ page }) => {
  await open(page, classroom({ view: "village", policy: "groups" }));
  const scene = page.getByRole("application").last();
  await scene.focus();
  for (let presses = 0; presses < 7; presses++) await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Household followed: Household 7")).toBeVisible();
  await page.getByRole("button", { name: "One month on" }).click();
  await expect(page.getByText(/Mutual-aid groups, Jan 2015: of 60 households \d+ are poor/)).toBeVisible();
  await page.getByRole("button", { name: "Read its diary" }).click();
  await expect(page.getByRole("heading", { name: "The diary of household 7" })).toBeVisible();
  await page.getByLabel("Number of the household").fill("61");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("Expected a whole number from 1 to 60.")).toBeVisible();
  await page.getByRole("button", { name: "gains most" }).click();
  await expect(page.getByText("only here").first()).toBeVisible();
});
