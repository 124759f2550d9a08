/** Everything there is to simulate with: this project's levers, mechanisms, metrics and base populations. */
import { levers } from "../levers/index.ts";
import { mechanisms } from "../mechanisms/index.ts";
import { metrics } from "../metrics/index.ts";
import { assemble } from "../model/model.ts";
import type { Settings } from "../model/levers-in-force.ts";
import type { Base } from "../population/base.ts";
import { bases } from "../population/bases/index.ts";
import { checkPolicySettings } from "../scenario/check.ts";
import type { Library } from "./replicate.ts";

export const model = assemble({ levers, mechanisms, metrics });

const resolved = new Map<string, Settings>();

/** A base's status quo is declared in the syntax of scenario files and passes the same checks. */
function statusQuoOf(base: Base): Settings {
  const known = resolved.get(base.id);
  if (known) return known;
  const checked = checkPolicySettings(base.statusQuo, model, null);
  if ("faults" in checked)
    throw new RangeError(
      `Base population ${base.id}: wrong status quo: ${checked.faults.map(({ path, code }) => `${path.join(".")} (${code})`).join(", ")}.`,
    );
  resolved.set(base.id, checked.settings);
  return checked.settings;
}

export const library: Library = Object.freeze({ model, bases, statusQuoOf });
