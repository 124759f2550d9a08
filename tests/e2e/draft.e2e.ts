import { classroom, expect, finished, open, openPanels, resultHash, test, type Page } from "./playground.ts";

const status = (page: Page) => page.locator(".origin");
const DRAFT = /^Draft: \d+ runs? of \d+ households; the full result follows$/;

test(
  "a slider under the hand shows a draft, and the full result when it is let go",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page);
    const before = await resultHash(page);
    const slider = page.getByRole("group", { name: "Minimum living allowance" }).getByRole("slider").first();
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    const y = box.y + box.height / 2;
    let x = box.x + box.width / 4;
    await page.mouse.move(x, y);
    await page.mouse.down();
    // A hand that rests has let go, so it keeps moving until it sees the draft.
    await expect
      .poll(
        async () => {
          await page.mouse.move((x += 3), y);
          return status(page).textContent();
        },
        { intervals: [60] },
      )
      .toMatch(DRAFT);
    await expect(page.locator(".figures li").first()).toContainText("baseline:");
    await page.mouse.up();
    await finished(page);
    await expect(status(page)).toContainText("Result of 8 runs");
    expect(await resultHash(page)).not.toBe(before);
    // The numbers are those of the value at which the hand stopped.
    const shown = await resultHash(page);
    await page.reload();
    await finished(page);
    expect(await resultHash(page)).toBe(shown);
  },
);

test(
  "keys give drafts too: on a slider, and on a date at the axis",
  { tag: ["@desktop", "@long"] },
  async ({ page }) => {
    await open(page, classroom({ settings: { cash: { dutyFreeQuota: { "2015-06": 4000 } } } }));
    const seen = await page.evaluateHandle(() => {
      const texts: string[] = [];
      const line = document.querySelector(".origin")!;
      new MutationObserver(() => texts.push(line.textContent!.trim())).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    const draftsSeen = () =>
      seen.evaluate((texts) => texts.splice(0).filter((text) => text.startsWith("Draft:")).length);
    await openPanels(page);
    const slider = page.getByRole("group", { name: "Minimum living allowance" }).getByRole("slider").first();
    await slider.focus();
    await slider.press("ArrowRight");
    await expect.poll(draftsSeen).toBeGreaterThan(0);
    await finished(page);
    const date = page.getByRole("slider", { name: "Month in which the policy's settings change" });
    await date.focus();
    await date.press("ArrowRight");
    await expect.poll(draftsSeen).toBeGreaterThan(0);
    await finished(page);
  },
);
