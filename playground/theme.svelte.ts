/** Light or dark: the device's choice until the user makes one. */
import { flushSync } from "svelte";
import { keep, recall } from "./memory.ts";

export type Theme = "light" | "dark";
const dark = matchMedia("(prefers-color-scheme: dark)");
const kept = recall("theme");
const state = $state<{ theme: Theme }>({
  theme: kept === "light" || kept === "dark" ? kept : dark.matches ? "dark" : "light",
});
const show = () => (document.documentElement.dataset["theme"] = state.theme);

/** Paper is light. The charts must be drawn anew before the browser takes the page, hence at once. */
let onScreen: Theme | null = null;
function wear(theme: Theme): void {
  flushSync(() => {
    state.theme = theme;
    show();
  });
}
addEventListener("beforeprint", () => {
  onScreen = state.theme;
  wear("light");
});
addEventListener("afterprint", () => {
  if (onScreen) wear(onScreen);
  onScreen = null;
});

dark.addEventListener("change", () => {
  if (recall("theme")) return;
  state.theme = dark.matches ? "dark" : "light";
  show();
});
show();

export const theme = {
  get current(): Theme {
    return state.theme;
  },
  toggle(): void {
    state.theme = state.theme === "dark" ? "light" : "dark";
    keep("theme", state.theme);
    show();
  },
};
