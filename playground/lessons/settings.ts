/** What sliders do to a lesson's scenario. */
import type { FileValue, ScenarioFile } from "../state/edits.ts";
import type { Control, Lesson } from "./lesson.ts";

type Plain = { [key: string]: Plain | number | string } | (Plain | number | string)[];

/** The number a control starts at: that of the policy's settings, else the control's lowest. */
function startOf({ path: [lever, ...rest], min }: Control, policy: ScenarioFile["policies"][number]): number {
  let value: unknown = policy.settings?.[lever];
  for (const key of rest) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return typeof value === "number" ? value : min;
}

/** Numbers where the sliders of a part of the lesson begin. */
export function startsOf(lesson: Lesson, part: "attempt" | "puzzle"): readonly number[] {
  const { policy: id, controls } = lesson[part];
  const policy = lesson.scenario.policies.find((one) => one.id === id)!;
  return controls.map((control) => startOf(control, policy));
}

/** A number as the control may hold it: inside its ends, on its steps. */
export function held({ min, max, step }: Control, value: number): number {
  const on = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
  return Number(Math.min(max, on).toPrecision(10));
}

/**
 * The scenario of a lesson with sliders moved: the baseline and the one policy that is tried.
 *
 * @param values A number a control, in order.
 */
export function scenarioWith(lesson: Lesson, part: "attempt" | "puzzle", values: readonly number[]): ScenarioFile {
  const { policy: id, controls } = lesson[part];
  const { policies } = lesson.scenario;
  const policy = policies.find((one) => one.id === id)!;
  const settings = structuredClone(policy.settings ?? {}) as Record<string, Plain | number>;
  controls.forEach((control, k) => write(settings, control.path, held(control, values[k]!)));
  return {
    ...lesson.scenario,
    policies: [policies[0]!, { ...policy, settings: settings as Record<string, FileValue> }],
  };
}

function write(into: Record<string, Plain | number>, path: Control["path"], value: number): void {
  let place = into as Record<string | number, Plain | number | string>;
  path.slice(0, -1).forEach((key, k) => {
    place[key] ??= typeof path[k + 1] === "number" ? [] : {};
    place = place[key] as Record<string | number, Plain | number | string>;
  });
  place[path.at(-1)!] = value;
}
