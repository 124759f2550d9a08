/** One month of the villages of a trace. */
import { CONSUMER_PLACES } from "../../population/consumers.ts";
import { RING } from "../../population/households.ts";
import type { World } from "../../model/world.ts";
import { VILLAGE_TRACE, type VillageTrace } from "./columns.ts";

/** Writes row `at` of every village column. */
export function readVillages(
  { villages: v, consumers, frames, blocks, clock }: World,
  to: Float32Array,
  at: number,
  rows: number,
): void {
  const own = frames.villages.columns;
  const put = (name: VillageTrace, village: number, value: number): void => {
    to[(VILLAGE_TRACE.indexOf(name) * rows + at) * blocks.length + village] = value;
  };
  for (const { index } of blocks) {
    const month = RING * index + clock.ring;
    const turns = own["turns"]?.[month] ?? 0;
    const value = v.pooledValue[month]!;
    put("pooledValue", index, value);
    put("soloValue", index, v.soloValue[month]!);
    put("turnsEach", index, turns > 0 ? v.pooledDays[month]! / turns : 0);
    put("takeEach", index, turns > 0 ? (v.takeRate[index]! * value) / turns : 0);
    put("nestedSold", index, own["nestedSold"]?.[month] ?? 0);
    let buying = 0;
    for (let c = CONSUMER_PLACES * index; c < CONSUMER_PLACES * (index + 1); c++) buying += consumers.active[c]!;
    put("consumers", index, buying);
  }
}
