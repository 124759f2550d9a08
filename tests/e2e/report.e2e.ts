import AxeBuilder from "@axe-core/playwright";
import { classroom, expect, open, test } from "./playground.ts";

for (const language of ["en", "zh"] as const)
  test(
    `the brief fits on one page of A4 and nothing is cut off (${language})`,
    { tag: language === "zh" ? ["@desktop", "@long"] : "@desktop" },
    async ({ page }) => {
      await open(page, classroom({ view: "report", language }));
      await expect(page.locator(".report-sheet canvas")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
      const pages = async () =>
        ((await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
      expect(await pages()).toBe(1);

      await page.locator("#result").getByRole("radio").nth(1).check();
      await expect(page.locator(".report-sheet table").first()).toBeVisible();
      expect(await pages()).toBeGreaterThan(1);
      await page.setViewportSize({ width: 794 - 90, height: 1123 });
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll(".report-sheet *")]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    },
  );
