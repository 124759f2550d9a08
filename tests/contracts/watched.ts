/**
 * A watched run: before and after every piece of work of a mechanism or lever, all columns are compared, and every
 * column looked up is noted. What was not declared, or lies in another village, is a finding.
 */
import { createRun, type Run } from "../../engine/experiment/simulate.ts";
import { assembleWorld, createWorld, type WorldPlan } from "../../engine/model/create-world.ts";
import type { Lever } from "../../engine/model/lever.ts";
import type { Mechanism } from "../../engine/model/mechanism.ts";
import { assemble } from "../../engine/model/model.ts";
import type { World } from "../../engine/model/world.ts";
import type { Frame } from "../../engine/population/column.ts";
import { agentKinds, byAgentKind, villageOfRow, type AgentKind } from "../../engine/population/agents.ts";
import type { Village } from "../../engine/population/villages.ts";

interface Declared {
  readonly name: string;
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
}

export interface WatchedRun {
  readonly run: Run;
  /** What was found so far, each once: `farm writes households.land without declaring it`. */
  readonly findings: ReadonlySet<string>;
  /** Columns looked up by whoever did, `metrics` and the like included when `noting` is used. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>;
  /** Notes the columns that something looks up. */
  noting<T>(who: string, work: () => T): T;
}

/** Prepares a run of the plan's model in which everybody is watched. */
export function watched(plan: WorldPlan): WatchedRun {
  const findings = new Set<string>();
  const touched = new Map<string, Set<string>>();
  let noted: Set<string> | null = null;
  /** Columns that a lever wrote inside the mechanism that lets it act. */
  let byLevers = new Set<string>();

  function noting<T>(who: string, work: () => T): T {
    const outer = noted;
    touched.set(who, (noted = touched.get(who) ?? new Set()));
    try {
      return work();
    } finally {
      noted = outer;
    }
  }

  function watch(
    { name, reads = [], writes = [] }: Declared,
    village: Village | null,
    isLever: boolean,
    work: () => void,
  ): void {
    const before = copyOf(made);
    const inner = isLever ? byLevers : (byLevers = new Set());
    noting(name, work);
    for (const [column, rows] of changesOf(before, made)) {
      if (isLever) byLevers.add(column);
      else if (inner.has(column)) continue;
      if (!writes.includes(column)) findings.add(`${name} writes ${column} without declaring it`);
      if (village && rows.some((row) => !isOf(village, column, row)))
        findings.add(`${name} writes ${column} of another village`);
    }
    for (const column of touched.get(name)!)
      if (!reads.includes(column) && !writes.includes(column))
        findings.add(`${name} looks at ${column} without declaring it`);
  }

  const watchMechanism = (mechanism: Mechanism): Mechanism =>
    mechanism.scope === "village"
      ? {
          ...mechanism,
          run: (village, world, own) => watch(mechanism, village, false, () => mechanism.run(village, world, own)),
        }
      : {
          ...mechanism,
          ...(mechanism.gather && {
            gather: (village, world, own) =>
              watch(mechanism, village, false, () => mechanism.gather!(village, world, own)),
          }),
          settle: (world, own) => watch(mechanism, null, false, () => mechanism.settle(world, own)),
          ...(mechanism.apply && {
            apply: (village, world, own) =>
              watch(mechanism, village, false, () => mechanism.apply!(village, world, own)),
          }),
        };
  const watchLever = (lever: Lever): Lever =>
    lever.act
      ? {
          ...lever,
          act: (village, value, world, own) =>
            watch(lever, village, true, () => lever.act!(village, value, world, own)),
        }
      : lever;

  const { levers, mechanisms, metrics } = plan.model;
  const model = assemble({ levers: levers.map(watchLever), mechanisms: mechanisms.map(watchMechanism), metrics });
  const made = createWorld({ ...plan, model });
  const frame = (kind: AgentKind): Frame => ({
    ...made.frames[kind],
    columns: noteLookups(kind, made.frames[kind].columns, (column) => noted?.add(column)),
  });
  const world = assembleWorld({ ...plan, model }, byAgentKind(frame));
  world.ledger.stocks.set(made.ledger.stocks);
  return { run: createRun({ ...plan, model }, world), findings, touched, noting };
}

function noteLookups(kind: AgentKind, columns: Frame["columns"], note: (column: string) => void): Frame["columns"] {
  const noting: Record<string, Frame["columns"][string]> = {};
  for (const name of Object.keys(columns))
    Object.defineProperty(noting, name, {
      enumerable: true,
      get() {
        note(`${kind}.${name}`);
        return columns[name]!;
      },
    });
  return noting;
}

const copyOf = ({ frames }: World): Record<AgentKind, ArrayBuffer> =>
  byAgentKind((kind) => frames[kind].buffer.slice(0));

/** Columns whose bytes changed, with the agents' rows. */
function changesOf(before: Record<AgentKind, ArrayBuffer>, { frames }: World): Map<string, number[]> {
  const changes = new Map<string, number[]>();
  for (const kind of agentKinds) {
    const { buffer, columns, count } = frames[kind];
    const [old, now] = [Buffer.from(before[kind]), Buffer.from(buffer)];
    if (old.equals(now)) continue;
    for (const [name, column] of Object.entries(columns)) {
      const [start, end] = [column.byteOffset, column.byteOffset + column.byteLength];
      if (old.subarray(start, end).equals(now.subarray(start, end))) continue;
      const bytesPerRow = column.byteLength / count;
      const rows = new Set<number>();
      for (let at = start; at < end; at++) if (old[at] !== now[at]) rows.add(Math.floor((at - start) / bytesPerRow));
      changes.set(`${kind}.${name}`, [...rows]);
    }
  }
  return changes;
}

function isOf({ index, first, end }: Village, column: string, row: number): boolean {
  const kind = column.split(".")[0] as AgentKind;
  return kind === "households" ? row >= first && row < end : villageOfRow(kind, row) === index;
}
