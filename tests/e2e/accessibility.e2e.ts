import AxeBuilder from "@axe-core/playwright";
import { classroom, expect, open, openPanels, test, type Page } from "./playground.ts";

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
};

for (const language of ["en", "zh"] as const)
  test(
    `axe finds nothing to complain of, light or dark (${language})`,
    { tag: language === "zh" ? ["@desktop", "@long"] : "@long" },
    async ({ page }) => {
      const accessible = async () => {
        for (const theme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: theme });
          await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
          expect(await violations(page), theme).toEqual([]);
        }
      };
      await open(page, classroom({ language }));
      await accessible();

      await openPanels(page);
      for (const tab of await page.getByRole("tab", { selected: false }).all()) await tab.click();
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await accessible();

      await page.locator(".actions button").first().click();
      await page.getByRole("dialog").getByRole("textbox").fill("schema: 2\nid: x\n");
      await page.getByRole("dialog").locator("button.primary").click();
      await expect(page.getByRole("dialog").locator("ol > li").first()).toBeVisible();
      await accessible();
    },
  );

test("one region tells a screen reader when a result is complete", { tag: "@desktop" }, async ({ page }) => {
  await open(page);
  await expect(page.getByRole("status")).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveText("Result of 8 runs. computed on this device.");
});
