import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import NumberField from "../../playground/ui/NumberField.svelte";

async function field(value = 3000) {
  const [onslide, onset] = [vi.fn(), vi.fn()];
  const all = {
    label: "Quota",
    value,
    min: 0,
    max: 8000,
    step: 100,
    unit: "yuan",
    invalid: "Expected 0 to 8,000.",
    onslide,
    onset,
  };
  return { onslide, onset, screen: await render(NumberField, all) };
}

test("the slider follows the hand and reports where it stops", async () => {
  const { onslide, onset, screen } = await field();
  (screen.getByRole("slider").element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(onslide).toHaveBeenLastCalledWith(3100);
  expect(onset).toHaveBeenLastCalledWith(3100);
});

test("the box takes numbers between the slider's steps", async () => {
  const { onset, screen } = await field();
  await screen.getByRole("spinbutton").fill("3050.5");
  await userEvent.keyboard("{Enter}");
  expect(onset).toHaveBeenLastCalledWith(3050.5);
});

for (const wrong of ["9000", "-1", ""])
  test(`the box passes on nothing for “${wrong}”, says what was expected, and falls back to what holds`, async () => {
    const { onslide, onset, screen } = await field();
    const box = screen.getByRole("spinbutton");
    await box.fill(wrong);
    expect(onslide).not.toHaveBeenCalled();
    await expect.element(screen.getByRole("alert")).toHaveTextContent("Expected 0 to 8,000.");
    await expect.element(box).toHaveAttribute("aria-invalid", "true");
    await userEvent.tab();
    await expect.element(box).toHaveValue(3000);
    expect(onset).not.toHaveBeenCalled();
  });
