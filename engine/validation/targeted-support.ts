/** Targeted support as the national programme gave it. */
import type { ValidationExperiment } from "./validation-row.ts";

/**
 * Settings of the two ways to support: registration every year by neighbours with a top-up to the line and certified
 * exits; and the same checked every year, to a fifth above the line. As in the shipped scenarios of decline.
 *
 * @param quota Share of persons on the register.
 * @param registered First month of registration. @param from First month of top-up, certificates and checks.
 */
export function targetedSupport(quota: number, registered: string, from: string): ValidationExperiment["policies"] {
  const topUp = {
    reregistration: { years: 1, quota, living: 0.5, from: registered },
    registerJudges: { neighbours: 1, cooperative: 0, from: registered },
    topUp: { level: 1, from },
    exitCertification: { target: 0, from },
  };
  const audited = { ...topUp, registerAudit: { checked: 1, cost: 60, from }, topUp: { level: 1.2, from } };
  return { "top-up": topUp, audited };
}
