import { classroom, expect, open, openPanels, test, type Page } from "./playground.ts";

/** Every text a person sees or hears, except what is marked as being in another language, names of code and ids. */
const texts = (page: Page) =>
  page.evaluate(() => {
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

/** Words that stand in both languages: the product, file formats, a person's or a file's own name. */
const SHARED = /Coopolis|YAML|GX14|R13|Y\d+[-a-z0-9]*|[A-Z]+\d+[a-z]?|0\.\d+\.\d+/g;

test("Chinese leaves no English behind", async ({ page }) => {
  await open(page, classroom({ language: "zh" }));
  await openPanels(page);
  const left = (await texts(page)).filter((text) => /[A-Za-z]{3,}/.test(text.replace(SHARED, "")));
  expect(left).toEqual([]);
});

test("English leaves no Chinese behind", async ({ page }) => {
  await open(page);
  await openPanels(page);
  expect((await texts(page)).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test("the language can be changed at any time and is remembered", async ({ page }) => {
  await open(page);
  await page.getByLabel("Language").selectOption({ label: "中文" });
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("六十户的村庄");
  await page.goto("/#");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});
