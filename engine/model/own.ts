/** What each mechanism and lever finds of its own declarations: parameter values, flow numbers, columns. */
import { byAgentKind } from "../population/agents.ts";
import type { Lever } from "./lever.ts";
import type { Mechanism, Own } from "./mechanism.ts";
import type { Model } from "./model.ts";
import type { World } from "./world.ts";

/** An `Own` whose declarations are no longer known to the compiler. */
export type AnyOwn = Own<never, never, never>;

/** @param parameters Values that depart from the defaults, by name. */
export function ownOf(
  content: Lever | Mechanism,
  model: Model,
  world: World,
  parameters: Readonly<Record<string, number>>,
): AnyOwn {
  const flowNames = Object.keys(model.flows);
  const own = {
    p: Object.fromEntries(
      Object.entries(content.parameters ?? {}).map(([name, { default: central }]) => [
        name,
        parameters[name] ?? central,
      ]),
    ),
    flow: Object.fromEntries(Object.keys(content.flows).map((name) => [name, flowNames.indexOf(name)])),
    ...byAgentKind((kind) => world.frames[kind].columns),
  };
  return own as unknown as AnyOwn;
}
