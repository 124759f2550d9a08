/** The frontier: a budget, the search for the best mix under it, and the mix put to use; by keyboard alone. */
import { smallScenario } from "../hosts/small-scenario.ts";
import { classroom, expect, finding, finished, open, test, type Page } from "./playground.ts";

/** Forty households whose one policy pays a subsidy. */
const SMALL = classroom({
  preset: null,
  text: smallScenario({ households: 40, replicates: 4 }).replace("dutyFreeQuota: 0", "borderSubsidy: 100"),
  policy: "no-quota",
  view: "frontier",
});

async function budgetOf(page: Page, yuan: string): Promise<void> {
  await page.getByLabel(/present value/).focus();
  await page.keyboard.type(yuan);
  await page.keyboard.press("Enter");
}
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
};

test(
  "the best mix under a budget is found, told with its doubt, used as one step, and taken back",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page, SMALL);
    const search = page.getByRole("region", { name: "Find the best mix under this budget" });
    await expect(search).toContainText("Set a budget above");
    await expect(search.getByRole("button", { name: "Search" })).toBeDisabled();
    await page.getByLabel("Outcome", { exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("heading", { name: /Cost and effect: Mean consumption/i })).toBeVisible();
    await budgetOf(page, "20000");
    await expect(search).toContainText(/On this device about \d+ seconds/);
    await press(page, "Search");
    await expect(search.getByRole("progressbar", { name: /Trying|Breeding|Comparing|Measuring/ })).toBeVisible();

    await expect(search).toContainText(
      /The best mix found changes it by .+ \(in 8 of 10 runs: .+\); .+ in \d of 4 runs/,
    );
    const costs = /It costs ([\d,]+) yuan of 20,000 \(in 8 of 10 runs: [\d,]+ to [\d,]+\)/;
    const [, cost] = costs.exec((await search.textContent())!)!;
    expect(Number(cost!.replaceAll(",", ""))).toBeLessThanOrEqual(20_000);
    await expect(search).toContainText("Chosen among");
    await expect(page.getByText("Mix found (other runs)")).toBeVisible();

    await press(page, "Use this mix");
    await expect(search).toContainText("The policy now is this mix.");
    await expect(page.getByText("1 change by you").first()).toBeVisible();
    await expect(finding(page)).toContainText("(changed)");
    await finished(page);
    await press(page, "↶ Undo");
    await expect(finding(page)).not.toContainText("(changed)");
    await expect(search.getByRole("button", { name: "Use this mix" })).toBeVisible();
  },
);

test("a search can be stopped, and a policy shown from the list", { tag: "@desktop" }, async ({ page }) => {
  await open(page, classroom({ view: "frontier", budget: 60_000 }));
  await press(page, "Search");
  await page.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Cancelled/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeEnabled();
  await press(page, "Show “Mutual-aid groups”");
  await expect(finding(page)).toContainText("Mutual-aid groups");
});
