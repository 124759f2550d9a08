/** Checks plain data in the syntax of scenario files by the schema and the rules, whether it came from a file or from a form. */
import { parseMonth } from "../model/clock.ts";
import type { Span } from "./declared.ts";
import { faultsOf } from "./faults-of-issue.ts";
import type { Known, Limits } from "./known.ts";
import { dataAt, type Fault } from "./fault.ts";
import { januaryAfter, resolve } from "./resolve.ts";
import { contradictions, settingContradictions } from "./rules.ts";
import { MONTHS, scenarioSchema, settingsSchema } from "./scenario-schema.ts";
import type { Policy, Scenario } from "./scenario.ts";

/** A whole scenario: trusted, or everything that is wrong with it. */
export function checkScenario(
  data: unknown,
  known: Known,
  limits: Limits,
): { readonly scenario: Scenario } | { readonly faults: readonly Fault[] } {
  const schema = schemaFor(known, limits, spanOf(data, known));
  const result = schema.safeParse(data);
  const faults = [
    ...(result.error?.issues.flatMap((issue) => faultsOf(issue, { schema, data })) ?? []),
    ...contradictions(data, known),
  ];
  return result.success && faults.length === 0 ? { scenario: resolve(result.data, known) } : { faults };
}

/** The last schema asked for, by what it knows: a dragged slider asks for the same one again and again. */
const built = new WeakMap<
  Known,
  { readonly limits: Limits; readonly span: Span | null; readonly schema: ReturnType<typeof scenarioSchema> }
>();
function schemaFor(known: Known, limits: Limits, span: Span | null): ReturnType<typeof scenarioSchema> {
  const last = built.get(known);
  if (last?.limits === limits && last.span?.first === span?.first && last.span?.last === span?.last) return last.schema;
  const schema = scenarioSchema(known, limits, span);
  built.set(known, { limits, span, schema });
  return schema;
}

/** The settings of one policy: trusted, or everything that is wrong with them. */
export function checkPolicySettings(
  data: unknown,
  model: Pick<Known["model"], "levers">,
  span: Span | null,
): { readonly settings: Policy["settings"] } | { readonly faults: readonly Fault[] } {
  const schema = settingsSchema(model, span);
  const result = schema.safeParse(data);
  const faults = [
    ...(result.error?.issues.flatMap((issue) => faultsOf(issue, { schema, data })) ?? []),
    ...settingContradictions(data, model.levers, []),
  ];
  return result.success && faults.length === 0 ? { settings: result.data as Policy["settings"] } : { faults };
}

/** The months that dates may name, as far as the file says so itself; null if it does not say when it starts. */
function spanOf(data: unknown, { bases }: Known): Span | null {
  const [start, months, base] = [
    dataAt(data, ["start"]),
    dataAt(data, ["months"]),
    dataAt(data, ["population", "base"]),
  ];
  const known = typeof base === "string" && Object.hasOwn(bases, base) ? januaryAfter(bases[base]!.year) : null;
  const first = start === undefined ? known : typeof start === "string" ? parseMonth(start) : null;
  const length =
    typeof months === "number" && months >= MONTHS.min && months <= MONTHS.max ? Math.floor(months) : MONTHS.max;
  return first === null ? null : { first, last: first + length - 1 };
}
