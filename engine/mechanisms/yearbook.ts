import { mechanism, type Own } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { real } from "../population/column.ts";
import { RING } from "../population/households.ts";
import { NO_WELFARE, yearSlot, YEARS_REMEMBERED } from "../population/remembered-years.ts";
import type { Village } from "../population/villages.ts";

const columns = {
  households: {
    welfareOfYears: real(
      "consumption per person at home, last six years",
      "近六年在家人均消费",
      "yuan/person/year",
      NO_WELFARE,
      1e7,
      YEARS_REMEMBERED,
    ),
    supportBefore: real("public support of earlier policy years", "此前政策年度所得财政补助", "yuan", 0, 1e10),
  },
  villages: {
    dutyForgone: real("duty forgone since the first policy month", "政策期以来免征税款", "yuan", 0, 1e12),
  },
} as const;

/** Remembers what outcomes over several years look back on. It moves no money, and nobody decides by it. */
export const yearbook = mechanism({
  name: "yearbook",
  label: { en: "Yearbook", zh: "年鉴" },
  description: {
    en: "Each December the year's consumption per person at home is remembered, six years long. Public support paid to a household and duty forgone in a village are added up since the first policy month. Outcomes over several years read this; no decision does.",
    zh: "每年十二月记下当年在家人均消费（保留六年）。自政策期首月起累计每户所得财政补助与各村免征税款。仅供跨年度指标读取，不影响任何决策。",
  },
  scope: "village",
  parameters: {},
  flows: {},
  columns,
  reads: [
    "households.consumptionRing",
    "households.homeRing",
    "households.supportOfYear",
    "households.supportBefore",
    "villages.dutyForgone",
    "villages.taxExpenditure",
  ],
  writes: ["households.welfareOfYears", "households.supportBefore", "villages.dutyForgone"],
  prepare(_world, { households }) {
    households.welfareOfYears.fill(NO_WELFARE);
  },
  run(village, world, own) {
    const { clock, frames } = world;
    const forgone = frames.villages.columns["taxExpenditure"];
    if (forgone && !clock.burnIn)
      own.villages.dutyForgone[village.index]! += forgone[RING * village.index + clock.ring]!;
    if (clock.monthOfYear === 12) closeYear(village, world, own);
  },
});

function closeYear(
  { first, end }: Village,
  { households: h, clock }: World,
  { households: own }: Own<Record<never, never>, Record<never, never>, typeof columns>,
): void {
  const slot = yearSlot(clock.calendarYear);
  for (let i = first; i < end; i++) {
    let [months, consumption] = [0, 0];
    for (let at = RING * i; at < RING * (i + 1); at++) {
      months += h.homeRing[at]!;
      consumption += h.consumptionRing[at]!;
    }
    own.welfareOfYears[YEARS_REMEMBERED * i + slot] = months > 0 ? (12 * consumption) / months : NO_WELFARE;
    if (!clock.burnIn) own.supportBefore[i]! += h.supportOfYear[i]!;
  }
}
