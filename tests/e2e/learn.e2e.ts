/** Lessons as a class meets them: a student by hand, a teacher with the links. */
import AxeBuilder from "@axe-core/playwright";
import { lessons } from "../../playground/lessons/index.ts";
import { classroom, expect, test, type Page } from "./playground.ts";

const quota = lessons[0]!;
const lessonAt = (lesson: object, language: "en" | "zh" = "en") =>
  classroom({ view: "learn", viewState: JSON.stringify(lesson), language });

/** Draws from the upper left to the lower right. */
async function draw(page: Page): Promise<void> {
  const chart = page.locator("svg.drawing");
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await chart.boundingBox())!;
  await page.mouse.move(x + 70, y + 0.3 * height);
  await page.mouse.down();
  await page.mouse.move(x + width - 30, y + 0.7 * height, { steps: 6 });
  await page.mouse.up();
}

test(
  "a student draws, runs, solves and hands in; the teacher checks the links by running",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto(lessonAt({ lesson: quota.id }));
    await expect(page.getByRole("button", { name: "3 Explain" })).toBeDisabled();
    await expect(page.getByText("5 years are still missing.")).toBeVisible();
    await draw(page);
    await page.getByRole("button", { name: "Run the model" }).click();
    await expect(page.getByText("On average your line is")).toBeVisible();
    await page.getByRole("button", { name: "Next: 3 Explain" }).click();
    await expect(page.getByText("no group forms in any run: 0% in groups, 17.5% trading.")).toBeVisible();
    await page.getByRole("button", { name: "Next: 4 Try" }).click();
    await page.getByRole("slider", { name: "Duty-free quota" }).fill("8000");
    await expect(page.getByRole("table", { name: "At the end" })).toContainText("61.7%");
    await page.getByRole("button", { name: "Next: 5 Puzzle" }).click();
    await page.getByRole("button", { name: "Check by running" }).click();
    await expect(page.getByText("35.6%, misses by 14.4 points")).toBeVisible();
    await page.getByRole("slider", { name: "Duty-free quota" }).fill("4000");
    await page.getByRole("slider", { name: "Members a group needs" }).fill("5");
    await page.getByRole("button", { name: "Check by running" }).click();
    await expect(page.getByText("Solved.")).toBeVisible();
    await page.getByLabel("Your name or group").fill("Group 3");
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))));
    await page.getByRole("button", { name: "Hand in" }).click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();

    await page.getByRole("button", { name: "Teacher" }).click();
    await page.getByLabel("Links, one a line").fill(`${link}\n${link.slice(0, -9)}`);
    await page.getByRole("button", { name: "Read and check by running" }).click();
    const row = page.getByRole("row", { name: /^Group 3/ });
    await expect(row).toContainText("51.5%");
    await expect(row).toContainText("yes");
    await expect(page.getByText("No result of a lesson in line 2.")).toBeVisible();

    // The worksheet is printed alone, on one page of A4.
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole("button", { name: "Print the worksheet" }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator(".worksheet")).toHaveCount(0);
  },
);

test("a line is drawn by a touch or click for each year, and the page does not move sideways", async ({
  page,
  isMobile,
}) => {
  await page.goto(lessonAt({ lesson: quota.id }, "zh"));
  const chart = page.locator("svg.drawing");
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await chart.boundingBox())!;
  for (let year = 0; year < 5; year++) {
    const [left, top] = [x + 46 + ((width - 64) * (year + 0.5)) / 5, y + 0.5 * height];
    await (isMobile ? page.touchscreen.tap(left, top) : page.mouse.click(left, top));
  }
  await expect(page.getByText("你的线已画完。")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test(
  "axe finds nothing to complain of in lessons, light or dark, in both languages",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    const accessible = async (theme: "light" | "dark") => {
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      const { violations } = await new AxeBuilder({ page }).include("#result").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    };
    await page.goto(lessonAt({ lesson: quota.id, drawn: [0.2, 0.2, 0.2, 0.2, 0.2] }, "en"));
    await expect(page.getByRole("slider")).toHaveCount(5);
    await accessible("light");
    await page.getByRole("button", { name: "Run the model" }).click();
    await page.getByRole("button", { name: "5 Puzzle" }).click();
    await page.getByRole("button", { name: "Check by running" }).click();
    await expect(page.getByText("Not yet.")).toBeVisible();
    await accessible("dark");
    await page.getByLabel("Language").selectOption("zh");
    await page.getByRole("button", { name: "教师" }).click();
    await page.getByRole("button", { name: "显示" }).click();
    await expect(page.getByText("难题的一种解法")).toBeVisible();
    await accessible("light");
    await page.getByRole("button", { name: "学生" }).click();
    await page.getByRole("button", { name: "全部课程" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveCount(lessons.length);
    await accessible("dark");
  },
);
