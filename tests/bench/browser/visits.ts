/** Visits to the page, each timed inside the browser. */
import type { Browser, Page } from "playwright";
import { FRAGMENT_SCHEMA, writeFragment } from "../../../playground/state/fragment.ts";

const PATIENCE = 180_000;
const DONE = /computed on this device|verified on this device/;

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  return page;
}

/** Milliseconds since the page began to load at which an element says something; looked for at every frame. */
const timeOf = (page: Page, selector: string, words: RegExp): Promise<number> =>
  page.evaluate(
    ({ selector, words }) =>
      new Promise<number>((resolve) => {
        const look = () =>
          new RegExp(words).test(document.querySelector(selector)?.textContent ?? "")
            ? resolve(performance.now())
            : requestAnimationFrame(look);
        look();
      }),
    { selector, words: words.source },
  );

/** Opens the page as a first visitor does: when the first number is there, and when this device has the result itself. */
export async function firstTimes(
  browser: Browser,
  url: string,
  whole: boolean,
): Promise<{ readonly number: number; readonly verified: number | null }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    const look = () =>
      /\d/.test(document.querySelector(".figures strong")?.textContent ?? "")
        ? performance.mark("number")
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const mark = () => performance.getEntriesByName("number")[0]?.startTime;
  const number = (await (await page.waitForFunction(mark, undefined, { timeout: PATIENCE })).jsonValue())!;
  const verified = whole ? await timeOf(page, ".origin", DONE) : null;
  await page.close();
  return { number, verified };
}

/** Address of a scenario of one's own. */
const own = (
  size: { readonly villages: number; readonly months: number; readonly replicates: number },
  view?: string,
) =>
  `#${writeFragment({
    schema: FRAGMENT_SCHEMA,
    model: "0.1.0",
    preset: null,
    settings: {},
    assumptions: {},
    policy: "lower",
    language: "en",
    ...(view && { view }),
    text: JSON.stringify({
      schema: 1,
      id: "BENCH",
      title: { en: "Benchmark", zh: "基准" },
      population: { base: "GX14", villages: size.villages, households: 100 * size.villages },
      months: size.months,
      burnIn: 36,
      seed: "bench",
      replicates: size.replicates,
      policies: [
        { id: "quo", name: { en: "Status quo", zh: "现状" } },
        { id: "lower", name: { en: "Lower quota", zh: "降低额度" }, settings: { dutyFreeQuota: 3000 } },
      ],
      report: { outcomes: ["headcount", "meanIncome", "netPublicCost"] },
    }),
  })!}`;

/** Milliseconds from opening a link to its complete result. */
export async function ensembleTime(browser: Browser, url: string): Promise<number> {
  const page = await open(browser, url + own({ villages: 20, months: 120, replicates: 20 }));
  const time = await timeOf(page, ".origin", DONE);
  await page.close();
  return time;
}

/** Moves the first slider of the page that is open, and waits after each move for the frame that shows its draft. */
export async function draftTimes(
  browser: Browser,
  url: string,
  moves: number,
): Promise<{ readonly milliseconds: readonly number[]; readonly says: string }> {
  const page = await open(browser, url);
  await timeOf(page, ".origin", DONE);
  const slider = page.locator("#panels input[type=range]").first();
  await slider.waitFor({ timeout: PATIENCE });
  // The baseline of the drafts is run in the quiet after the result.
  await page.waitForTimeout(2000);
  const found = await slider.evaluate(async (element: HTMLInputElement, count) => {
    const { min, max } = element;
    const hash = () => document.querySelectorAll<HTMLElement>("footer code")[1]!.title;
    const milliseconds: number[] = [];
    for (let move = 0; move < count; move++) {
      const before = hash();
      const from = performance.now();
      element.value = String(Number(min) + (((7 * move) % count) + 0.5) * ((Number(max) - Number(min)) / count));
      element.dispatchEvent(new Event("input", { bubbles: true }));
      // What the figures are of changes its hash; the frame after that is on the screen.
      await new Promise<void>((resolve) => {
        const look = () => (hash() === before ? setTimeout(look, 1) : requestAnimationFrame(() => resolve()));
        setTimeout(look, 1);
      });
      milliseconds.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { milliseconds, says: document.querySelector(".origin")!.textContent!.trim() };
  }, moves);
  await page.close();
  return found;
}

/** Milliseconds between frames while 10,000 households play. */
export async function frameTimes(browser: Browser, url: string, frames: number): Promise<readonly number[]> {
  const page = await open(browser, url + own({ villages: 100, months: 120, replicates: 1 }, "village"));
  const play = page.getByRole("button", { name: "Play" });
  await play.waitFor({ timeout: PATIENCE });
  await timeOf(page, ".origin", DONE);
  await play.click();
  const times = await page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const at: number[] = [];
        const look = (now: number) => (at.push(now) > count ? resolve(at) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      }),
    frames,
  );
  await page.close();
  return times.slice(1).map((now, k) => now - times[k]!);
}
