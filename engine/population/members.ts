/** Who is in a cooperative, and whom cooperatives serve. */
import type { Households } from "./households.ts";

type Memberships = Pick<Households, "tradeMember" | "fundMember" | "farmMember">;
type Served = Memberships & Pick<Households, "ownShares" | "grantedShares" | "nestedSales">;

/**
 * Whether a household is a member of a cooperative that meets, trades and teaches.
 *
 * @returns 1 for a member of a trade group, a village fund or a farm cooperative, else 0.
 */
export const inCooperative = ({ tradeMember, fundMember, farmMember }: Memberships, i: number): number =>
  tradeMember[i] === 1 || fundMember[i] === 1 || farmMember[i] === 1 ? 1 : 0;

/**
 * Whether a cooperative does something for a household: membership, shares of its own or granted ones, or sales in
 * the nested market this month.
 *
 * @returns 1 or 0.
 */
export const servedByCooperative = (h: Served, i: number): number =>
  inCooperative(h, i) === 1 || h.ownShares[i]! > 0 || h.grantedShares[i]! > 0 || h.nestedSales[i]! > 0 ? 1 : 0;
