/** The playground as a visitor meets it: every test fails on a complaint in the console, or a request to another host. */
import { expect as soon, test as base, type Page } from "@playwright/test";
import { FRAGMENT_SCHEMA, writeFragment, type Link } from "../../playground/state/fragment.ts";

export type { Page };
/** A busy machine takes its time; what is asked for is that it comes. */
export const expect = soon.configure({ timeout: 20_000 });

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const said: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
        said.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(said).toEqual([]);
  },
});

/** Address of a scenario small enough to run in a second. */
export const classroom = (change: Partial<Link> = {}): string =>
  `/#${writeFragment({ schema: FRAGMENT_SCHEMA, model: "0.1.0", preset: "Y17", settings: {}, assumptions: {}, policy: "cash", language: "en", ...change })!}`;

/** Opens an address and waits until its numbers are complete. */
export async function open(page: Page, address = classroom()): Promise<void> {
  await page.goto(address);
  await finished(page);
}

const FINISHED = /computed on this device|在本设备上算出|verified|已在本设备上核对/;

/** Waits until all runs of the settings on the page are done. */
export async function finished(page: Page): Promise<void> {
  await expect(page.locator(".origin")).toHaveText(FINISHED);
}

/** Whether they are done now. */
export const isFinished = async (page: Page): Promise<boolean> =>
  FINISHED.test(
    (await page
      .locator(".origin")
      .textContent({ timeout: 1000 })
      .catch(() => "")) ?? "",
  );

/** On a phone the panels are a sheet that must be opened. */
export async function openPanels(page: Page): Promise<void> {
  const button = page.locator(".sheet-bar button");
  if ((await button.isVisible()) && (await button.getAttribute("aria-expanded")) === "false") await button.click();
}

export const finding = (page: Page) => page.locator(".finding");
export const resultHash = (page: Page) => page.locator("footer code").nth(1).getAttribute("title");

type Role = Parameters<Page["getByRole"]>[0];

/** Goes on by the Tab key until a control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, role: Role, name: string | RegExp, most = 200) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const reached = page.getByRole(role, { name }).and(page.locator(":focus"));
    if ((await reached.count()) > 0) return reached;
  }
  throw new Error(`No ${role} ${String(name)} by the Tab key.`);
}

/** Goes on to a button and presses it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, "button", name);
  await page.keyboard.press("Enter");
}

/** From the top of the page over the panels to what they bring. */
export async function skipToResult(page: Page): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  await page.keyboard.press("Control+Home");
  await page.getByRole("link", { name: "Skip to the result" }).focus();
  await page.keyboard.press("Enter");
}

/** Words that stand in both languages: the product, file formats, functions in formulas, a person's or a file's own name. */
const SHARED =
  /https?:\S+|“[\w -]+”|Coopolis|YAML|PDF|CSV|PNG|Parquet|BibTeX|logistic|sigma|exp|GX14|R13|Y\d+[-a-z0-9]*|[A-Z]+\d+[a-z]?|0\.\d+\.\d+/g;

/** Every text a person sees or hears, except what is marked as being in another language, names of code and ids; and what both languages share. */
export async function texts(page: Page): Promise<{ readonly said: readonly string[]; readonly shared: RegExp }> {
  const said = await page.evaluate(() => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    const found: string[] = [];
    const skip = "[lang]:not(html), code, .mono, .brand, script, noscript";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!node.closest(skip))
          for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
            found.push(node.getAttribute(name) ?? "");
      } else if (!node.parentElement?.closest(skip)) found.push(node.textContent ?? "");
    }
    return found.map((text) => text.trim()).filter((text) => text !== "");
  });
  return { said, shared: SHARED };
}
