/** A dictionary in both languages; the second one must have every word of the first, with the same arguments. */
export interface Dictionary<W> {
  readonly en: W;
  readonly zh: W;
}

/** Declares the words of one view, loaded with it: `speech.of(dictionary)` picks the language. */
export const dictionary = <W>(en: W, zh: NoInfer<W>): Dictionary<W> => ({ en, zh });
