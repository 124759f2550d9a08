/** Every view of the registry, as any visitor may meet it: nothing for axe to complain of, no word of the other language, nothing wider than the window. */
import AxeBuilder from "@axe-core/playwright";
import { views } from "../../playground/views/index.ts";
import { classroom, expect, isFinished, open, texts, test, type Page } from "./playground.ts";

type Language = "en" | "zh";
type Theme = "light" | "dark";

const violations = async (page: Page): Promise<string[]> => {
  // The panels are the same beside every view, and large: accessibility.e2e.ts looks at them.
  const { violations: found } = await new AxeBuilder({ page }).exclude("#panels").analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
};

/** Texts in the other language. */
const foreign = async (page: Page, language: Language): Promise<string[]> => {
  const { said, shared } = await texts(page);
  return said.filter((text) =>
    language === "en" ? /\p{Script=Han}/u.test(text) : /[A-Za-z]{3,}/.test(text.replace(shared, "")),
  );
};

/** What holds for the view that is open, in each theme. */
async function acceptable(page: Page, view: string, language: Language, themes: readonly Theme[]): Promise<void> {
  await expect(page.locator("nav [aria-current=page]")).toHaveText(
    views.find(({ id }) => id === view)!.title[language],
  );
  await expect(page.getByText(/^(Loading|加载中)/)).toHaveCount(0);
  // A view that stands alone shows nothing of the scenario that is open, whose run waits.
  await expect
    .poll(async () => (await page.locator(".alone").count()) > 0 || (await isFinished(page)), { timeout: 30_000 })
    .toBe(true);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    expect.soft(await violations(page), `${view}, ${language}, ${theme}`).toEqual([]);
  }
  expect.soft(await foreign(page, language), `${view}: words of another language`).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wider, `${view}: wider than the window`).toBeLessThanOrEqual(0);
}

// The short set: every view once, from one to the next as a visitor goes, in one language and theme each.
for (const [turn, language] of (["en", "zh"] as const).entries())
  test(`every other view is usable, whole and in one language (${language})`, { tag: "@desktop" }, async ({ page }) => {
    await open(page, classroom({ language }));
    for (const [at, { id, title }] of views.entries()) {
      if (at % 2 !== turn) continue;
      await page.locator("nav").getByRole("button", { name: title[language], exact: true }).click();
      await acceptable(page, id, language, [at % 4 < 2 ? "light" : "dark"]);
    }
  });

// The long set: every language, theme and size.
for (const { id } of views)
  for (const language of ["en", "zh"] as const)
    test(`view ${id} in ${language}, light and dark`, { tag: "@long" }, async ({ page }) => {
      await page.goto(classroom({ view: id, language }));
      await acceptable(page, id, language, ["light", "dark"]);
    });
