/** Residents who go to the border alone, with their own money and labour. */
import type { World } from "../../model/world.ts";
import { soloDayReturn, soloValue } from "../../population/border-trade.ts";
import { RING } from "../../population/households.ts";
import { goodsFlow } from "../../population/pooled-trade.ts";
import type { Village } from "../../population/villages.ts";
import type { BorderTradeOwn } from "./declaration.ts";

/**
 * Pays solo traders the margin their village's goods last fetched, less travel and queue, and notes what they declared.
 *
 * @param quota Real quota, yuan per resident and day; with 0 nobody goes.
 */
export function tradeAlone(
  { index, first, end }: Village,
  world: World,
  { flow, villages: own }: BorderTradeOwn,
  quota: number,
): void {
  const { households: h, villages, economy, clock, ledger } = world;
  const at = RING * index + clock.ring;
  villages.soloValue[at] = own.soloLimit[at] = 0;
  if (quota === 0) return;
  const days = economy.soloDays * goodsFlow(world, index);
  const rate = villages.soloMargin[index]!;
  let [there, goods, margins, costs] = [0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const traders = h.tradeWorkers[i]!;
    const income = h.incomeOfYear[i]! / 12;
    // A solo trader stays at home when a day at the port would not pay.
    if (traders === 0 || soloDayReturn(quota, income, economy, traders, rate) === 0) continue;
    const value = traders * days * soloValue(quota, income, economy, traders);
    const margin = rate * value;
    const cost = economy.soloCost * traders * days;
    h.cash[i]! += margin - cost;
    h.incomeOfMonth[i]! += margin - cost;
    there += traders * days;
    goods += value;
    margins += margin;
    costs += cost;
  }
  villages.soloValue[at] = goods;
  own.soloLimit[at] = quota * there;
  ledger.transfer(index, flow.soloSales, margins);
  ledger.transfer(index, flow.soloCosts, costs);
}
