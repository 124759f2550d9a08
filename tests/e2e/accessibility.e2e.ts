import AxeBuilder from "@axe-core/playwright";
import { classroom, expect, finding, finished, open, openPanels, resultHash, test, type Page } from "./playground.ts";

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
};

for (const language of ["en", "zh"] as const)
  test(
    `axe finds nothing to complain of, light or dark (${language})`,
    { tag: language === "zh" ? "@desktop" : [] },
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

test("the main journey needs no mouse", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  await expect(finding(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the result" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Scenario", { exact: true })).toBeFocused();
  await page.keyboard.type("Y17");
  await finished(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A village of sixty households");

  const tabTo = async (name: string, role: "radio" | "slider" | "tab") => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const reached = page.getByRole(role, { name }).and(page.locator(":focus"));
      if ((await reached.count()) > 0) return reached;
    }
    throw new Error(`No ${role} ${name} by the Tab key.`);
  };
  await tabTo("Mutual-aid groups", "radio");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "A higher allowance" })).toBeChecked();
  await finished(page);
  const hash = await resultHash(page);
  const slider = await tabTo("Minimum living allowance", "slider");
  await page.keyboard.press("ArrowRight");
  await expect(finding(page)).toContainText("(changed)");
  await finished(page);
  expect(await resultHash(page)).not.toBe(hash);
  expect(await slider.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");
  await tabTo("Chart", "tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("table").first()).toBeVisible();
});

test("one region tells a screen reader when a result is complete", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("status")).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveText("Result of 8 runs. computed on this device.");
});
