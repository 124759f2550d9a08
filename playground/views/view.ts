/**
 * What a view is: one Svelte file that shows one side of the question, loaded when it is opened. To add one, write that
 * file and add one line to `index.ts`; its words go into `text/views/`. A view that does not speak of the scenario that is open has an element of
 * the class `alone`: policies, assumptions and finding then make way.
 */
import type { Text } from "#engine";
import type { Component } from "svelte";
import type { Experiment } from "../state/experiment.svelte.ts";

export interface ViewProps {
  readonly experiment: Experiment;
}

export interface View {
  /** Stands in the address. */
  readonly id: string;
  readonly title: Text;
  load(): Promise<{ readonly default: Component<ViewProps> }>;
}
