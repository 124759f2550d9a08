import { classroom, expect, open, openPanels, test, texts } from "./playground.ts";

test("Chinese leaves no English behind", async ({ page }) => {
  await open(page, classroom({ language: "zh" }));
  await openPanels(page);
  const { said, shared } = await texts(page);
  const left = said.filter((text) => /[A-Za-z]{3,}/.test(text.replace(shared, "")));
  expect(left).toEqual([]);
});

test("English leaves no Chinese behind", { tag: ["@desktop", "@long"] }, async ({ page }) => {
  await open(page);
  await openPanels(page);
  expect((await texts(page)).said.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test("the language can be changed at any time and is remembered", { tag: ["@desktop", "@long"] }, async ({ page }) => {
  await open(page);
  await page.getByLabel("Language").selectOption({ label: "中文" });
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("六十户的村庄");
  await page.goto("/#");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});
