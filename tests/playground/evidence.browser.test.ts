import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import { validationRows } from "../../engine/validation/rows/index.ts";
import { Experiment } from "../../playground/state/experiment.svelte.ts";
import { speech } from "../../playground/text/language.svelte.ts";
import Evidence from "../../playground/views/Evidence.svelte";

test("every row of validation is shown with its verdict, in both languages", async () => {
  const screen = await render(Evidence, { experiment: new Experiment() });
  for (const [language, verdict] of [
    ["en", "consistent"],
    ["zh", "一致"],
  ] as const) {
    await speech.speak(language);
    for (const { id, label } of validationRows)
      await expect.element(screen.getByText(`${id} · ${label[language]}`)).toBeInTheDocument();
    await expect.element(screen.getByText(verdict).first()).toBeInTheDocument();
  }
});
