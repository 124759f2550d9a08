import { classroom, expect, finding, finished, open, openPanels, resultHash, test } from "./playground.ts";

test("changes survive a reload, and back and forward walk through them", async ({ page }) => {
  await open(page);
  await openPanels(page);
  const before = await resultHash(page);
  const amount = () => page.getByRole("group", { name: "Minimum living allowance" }).getByRole("spinbutton").first();
  await amount().fill("400");
  await amount().press("Enter");
  await expect(finding(page)).toContainText("(changed)");
  await finished(page);
  const after = await resultHash(page);

  await page.reload();
  await finished(page);
  await openPanels(page);
  await expect(amount()).toHaveValue("400");
  expect(await resultHash(page)).toBe(after);

  await page.goBack();
  await expect(amount()).toHaveValue("150");
  await finished(page);
  expect(await resultHash(page)).toBe(before);
  await page.goForward();
  await expect(amount()).toHaveValue("400");
});

test("a link opens the sender's settings", { tag: ["@desktop", "@long"] }, async ({ page }) => {
  await open(
    page,
    classroom({
      settings: { cash: { minimumLivingAllowance: { amount: 333 } } },
      assumptions: { remittedShare: 0.3 },
      language: "zh",
    }),
  );
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await openPanels(page);
  await expect(page.getByText("您做了2处修改").first()).toBeVisible();
});

const refused = [
  ["a link that is damaged", "/#s=AAAA", "The link is damaged or incomplete"],
  ["a link that is too long", `/#s=${"A".repeat(20_000)}`, "The link is longer than this page accepts"],
  [
    "a link to a scenario that is not here",
    classroom({ preset: "nowhere" }),
    "names a scenario that is not in this gallery",
  ],
  [
    "a link with settings out of range",
    classroom({ settings: { cash: { dutyFreeQuota: 1e12 } } }),
    "settings that this model does not accept",
  ],
  [
    "a link with a lever that does not exist",
    classroom({ settings: { cash: { constructor: 1 } } }),
    "settings that this model does not accept",
  ],
] as const;
for (const [what, address, answer] of refused)
  test(`${what} is refused in words, and something that works is shown`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(answer)).toBeVisible();
    await expect(finding(page)).toHaveText(/\d/);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByText(answer)).toBeHidden();
  });
