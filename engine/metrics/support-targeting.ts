import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, type Outcome, undefinedBecause } from "../support/outcome.ts";
import { targetingOf, type Targeting } from "../support/targeting.ts";

const READS = ["households.supportOfYear"] as const;

/** Targeting of the public support that levers paid to households this calendar year. */
function supportOf(view: View): Outcome<Targeting> {
  const { values, weights } = view.welfareOf();
  const { supportOfYear } = view.world.households;
  // Per person of the weight, so that weight times benefit is the household's money.
  return targetingOf(
    values,
    weights,
    supportOfYear.map((yuan, i) => (weights[i]! > 0 ? yuan / weights[i]! : 0)),
    view.line,
  );
}

const NOTE = {
  en: "Public support is what levers paid to households since January, base-year pensions and transfers left out; welfare is consumption at home over twelve months, the support included. Undefined while nothing was paid; households nobody lives in do not count.",
  zh: "财政补助为一月以来各政策工具付给农户的资金，不含基础养老金与转移；福利为近十二个月在家人均消费（含补助）。尚未支付时无定义；无人居住的农户不计。",
};

const ofSupport = (
  name: string,
  label: Metric["label"],
  says: Metric["description"],
  read: (found: Targeting) => number | null,
  rest: Pick<Metric, "unit" | "better" | "min" | "max"> & Partial<Metric>,
): Metric =>
  metric({
    name,
    label,
    description: { en: `${says.en} ${NOTE.en}`, zh: `${says.zh}${NOTE.zh}` },
    reads: READS,
    ...rest,
    measure(view) {
      const found = supportOf(view);
      if (found.value === null) return found;
      const value = read(found.value);
      return value === null ? undefinedBecause("empty") : defined(value);
    },
  });

/** Share of public support that goes to people who are not poor. */
export const supportLeakage = ofSupport(
  "supportLeakage",
  { en: "Leakage of public support", zh: "财政补助外溢率" },
  { en: "Share of the money paid to people who are not poor.", zh: "付给非贫困人口的资金占比。" },
  ({ leakage }) => leakage,
  { unit: "share", better: "lower", min: 0, max: 1, byLine: true },
);

/** Whether public support favours the poorest four tenths. */
export const supportProgressivity = ofSupport(
  "supportProgressivity",
  { en: "Public support of the poorest 40% (1 is even)", zh: "最穷40%所得补助（1为均等）" },
  {
    en: "Share of the money that goes to the poorest 40% of persons, over 0.4 (Coady, Grosh and Hoddinott): 1 is no better than giving all the same; the median programme of their review has 1.25.",
    zh: "最穷40%人口所得资金占比除以0.4（Coady-Grosh-Hoddinott指数）：人人均等为1；其综述中项目的中位数为1.25。",
  },
  ({ poorestFortyRatio }) => poorestFortyRatio,
  { unit: "1", better: "higher", min: 0, max: 2.5 },
);

/** How public support is spread from the poorest to the richest. */
export const supportConcentration = ofSupport(
  "supportConcentration",
  { en: "Concentration of public support", zh: "财政补助集中指数" },
  {
    en: "Concentration index of the money by rank of welfare: near -1 if the poorest get all, 0 if it is even, near 1 if the richest get all.",
    zh: "按福利排序的资金集中指数：全归最穷者时接近-1，均等为0，全归最富者时接近1。",
  },
  ({ concentration }) => concentration,
  { unit: "1", better: "lower", min: -1, max: 1 },
);

/** What part of public support elite households get. */
export const supportCapture = metric({
  name: "supportCapture",
  label: { en: "Public support that elites get", zh: "精英户所得补助占比" },
  description: {
    en: "Share of the public support paid by levers since January that went to elite households (set at synthesis). Undefined while nothing was paid.",
    zh: "一月以来各政策工具付给农户的资金中精英户（合成时设定）所得占比。尚未支付时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: [...READS, "households.elite"],
  measure({ world: { households: h, householdCount } }) {
    let [all, elite] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      all += h.supportOfYear[i]!;
      if (h.elite[i] === 1) elite += h.supportOfYear[i]!;
    }
    return all > 0 ? defined(elite / all) : undefinedBecause("empty");
  },
});
