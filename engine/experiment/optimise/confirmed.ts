import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { type Assessment, assessWhole } from "./assess.ts";
import type { Choice } from "./choose.ts";
import { batchesOf, confirmStretch } from "./stages.ts";

/** What a mix may have won in the selection. */
export const ROLES = ["best", "robust", "single"] as const;
export type Role = (typeof ROLES)[number];

/**
 * The final figures of a search: the winners of all roles in the same fresh replicates, by which nobody was chosen.
 * Replicates in which a run of one of them failed are left out for all.
 *
 * @returns Absent for a role that nobody won; null before the confirmation has run, or if fewer than two replicates are
 *   whole.
 */
export function confirmedOf(
  experiment: Experiment,
  history: History,
  choice: Choice,
): ReadonlyMap<Role, Assessment> | null {
  const batch = batchesOf(history, "confirm")[0];
  const measured = batch && assessWhole(experiment, history, batch.points, confirmStretch(experiment));
  if (!measured) return null;
  return new Map(
    ROLES.flatMap((role) => {
      const found = measured.find(({ point }) => point.id === choice[role]?.point.id);
      return found ? [[role, found] as const] : [];
    }),
  );
}
