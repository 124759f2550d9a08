/** The fields of `kernel.md`, declared as this engine declares columns, and its parameters as dials. */
import { real, small } from "../../../engine/population/column.ts";
import type { Own } from "../../../engine/model/mechanism.ts";
import { dial, type Dial } from "../../../engine/support/quantity.ts";
import { kernelParameters } from "./parameters.ts";

/** In the order of the checksum. */
export const kernelTables = Object.freeze({
  households: Object.freeze({
    ability: real("ability", "能力", "1", 0, 1e3),
    land: real("land", "土地", "mu", 0, 10),
    capital: real("capital", "资本", "yuan", 0, 1e9),
    cash: real("cash, overdraft below 0", "现金（可透支）", "yuan", -1e9, 1e9),
    debt: real("debt", "债务", "yuan", 0, 1e9),
    shares: real("shares in the village cooperative", "合作社股份", "yuan", 0, 1e9),
    trust: real("trust", "信任", "share", 0, 1),
    shock: real("log income shock", "对数收入冲击", "1", -10, 10),
    income: real("income", "收入", "yuan/month", 0, 1e9),
    consumption: real("consumption", "消费", "yuan/month", 0, 1e9),
    deprivation: real("sum of poverty gaps", "贫困差距累计", "1", 0, 1e9),
    size: small("size", "人口", "persons", 1, 6),
    workers: small("workers", "劳动力", "persons", 1, 6),
    away: small("workers away", "外出劳动力", "persons", 0, 6),
    member: small("member of the cooperative", "合作社成员", "flag", 0, 1),
    spell: small("months in poverty", "贫困月数", "months", 0, 255),
  }),
  villages: Object.freeze({
    pot: real("pot of the cooperative", "合作社资金", "yuan", -1e-3, 1e12),
    return: real("return on shares", "股份回报率", "1/month", 0, 1),
    headcount: real("headcount, summed over months", "贫困发生率（逐月累计）", "1", 0, 1e9),
    povertyGap: real("poverty gap, summed over months", "贫困差距（逐月累计）", "1", 0, 1e9),
    meanSpell: real("mean spell, summed over months", "平均贫困月数（逐月累计）", "months", 0, 1e9),
    meanConsumption: real("mean consumption, summed over months", "平均消费（逐月累计）", "yuan", 0, 1e12),
    memberShare: real("share of members, summed over months", "成员比例（逐月累计）", "1", 0, 1e9),
    meanReturn: real("return on shares, summed over months", "股份回报率（逐月累计）", "1", 0, 1e9),
  }),
});

/** Nobody reads the words of these dials; the contract asks for them, and so parameters reach the kernel the way they reach any mechanism. */
const dialOf = (name: string, value: number): Dial =>
  dial({
    label: { en: name, zh: name },
    description: { en: name, zh: name },
    unit: "1",
    min: -10,
    max: 1000,
    default: value,
    source: { tag: "ASSUMED" },
  });

type Names = keyof typeof kernelParameters;
export const kernelDials = Object.freeze(
  Object.fromEntries(Object.entries(kernelParameters).map(([name, value]) => [name, dialOf(name, value)])),
) as Readonly<Record<Names, Dial>>;

export type KernelOwn = Own<typeof kernelDials, Record<never, never>, typeof kernelTables>;
