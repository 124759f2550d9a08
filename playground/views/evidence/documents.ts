/** The documents that the evidence view shows: written from the declarations, the same files as in `docs/`. */
import type { Language } from "../../text/language.svelte.ts";

type Load = () => Promise<{ readonly default: string }>;

export const documents = {
  targets: {
    en: () => import("../../../docs/base-targets.md?raw"),
    zh: () => import("../../../docs/base-targets.zh.md?raw"),
  },
  model: { en: () => import("../../../docs/odd.md?raw"), zh: () => import("../../../docs/odd.zh.md?raw") },
  limits: { en: () => import("../../../docs/limits.md?raw"), zh: () => import("../../../docs/limits.zh.md?raw") },
} satisfies Record<string, Record<Language, Load>>;
