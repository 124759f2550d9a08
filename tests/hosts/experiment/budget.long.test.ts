/** A search under a budget on the model itself: the example file, from design to answer. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openWorkshop } from "./workshop.ts";

const workshop = openWorkshop("budget");
const { done, write } = workshop;

interface Answer {
  readonly notes: readonly { readonly text: string }[];
  readonly sections: readonly {
    readonly title: { readonly en: string };
    readonly columns: readonly { readonly key: string }[];
    readonly rows: readonly (readonly (string | number | null | { readonly en: string })[])[];
  }[];
}

test("the best mix found is within the budget and no worse than the best single lever, on luck nobody was chosen by", async () => {
  write("classroom.yaml", readFileSync("scenarios/classroom.yaml", "utf8"));
  write(
    "best-mix-village.yaml",
    readFileSync("scenarios/experiments/best-mix-village.yaml", "utf8").replaceAll("../", ""),
  );
  await done("design", "best-mix-village.yaml", "-o", "mix");
  await done("run", "mix", "--quiet");
  const batches = (
    JSON.parse(readFileSync(workshop.path("mix/experiment.json"), "utf8")) as {
      batches: { stage: string; firstReplicate: number; replicates: number }[];
    }
  ).batches;
  const last = batches.at(-1)!;
  expect(last.stage).toBe("confirm");
  for (const { firstReplicate, replicates } of batches.slice(0, -1))
    expect(firstReplicate + replicates).toBeLessThanOrEqual(last.firstReplicate);

  const { sections } = JSON.parse(await done("analyze", "mix", "optimum", "--json")) as Answer;
  const [figures] = sections;
  const row = (name: string): Record<string, unknown> => {
    const found = figures!.rows.find(([mix]) => typeof mix === "object" && mix !== null && mix.en === name)!;
    return Object.fromEntries(figures!.columns.map(({ key }, c) => [key, found[c]]));
  };
  const [best, single] = [row("Best on average"), row("Best single lever")];
  console.log("best mix:", best, "best single lever:", single);
  expect(best["ofBudget"]).toBeLessThanOrEqual(1);
  // Best mix minus best single lever; less of the poverty gap is better, so the mix would be worse if all of this were above 0.
  expect(single["aheadLow"]).toBeLessThanOrEqual(0);
  expect(best["effect"]).toBeLessThan(0);
});
