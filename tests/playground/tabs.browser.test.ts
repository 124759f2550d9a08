import { createRawSnippet } from "svelte";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import Tabs from "../../playground/ui/Tabs.svelte";

const tabs = [
  { id: "chart", label: "Chart" },
  { id: "table", label: "Table" },
];
const children = createRawSnippet(() => ({ render: () => "<p>panel</p>" }));

test("arrows, Home and End move between tabs, around the ends", async () => {
  const onchoose = vi.fn();
  const screen = await render(Tabs, { label: "View", tabs, chosen: "chart", onchoose, children });
  (screen.getByRole("tab", { name: "Chart" }).element() as HTMLElement).focus();
  for (const [key, id] of [
    ["{ArrowRight}", "table"],
    ["{ArrowLeft}", "table"],
    ["{End}", "table"],
    ["{Home}", "chart"],
  ] as const) {
    await userEvent.keyboard(key);
    expect(onchoose).toHaveBeenLastCalledWith(id);
  }
});

test("the chosen tab is the only stop of the Tab key, and names the panel", async () => {
  const screen = await render(Tabs, { label: "View", tabs, chosen: "table", onchoose: vi.fn(), children });
  await expect.element(screen.getByRole("tab", { name: "Table" })).toHaveAttribute("tabindex", "0");
  await expect.element(screen.getByRole("tab", { name: "Chart" })).toHaveAttribute("tabindex", "-1");
  await expect.element(screen.getByRole("tabpanel", { name: "Table" })).toHaveTextContent("panel");
});
