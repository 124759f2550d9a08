import type { Text } from "../../support/quantity.ts";
import { luckNotes } from "../luck-notes.ts";

/** What the analysis of a Saltelli design says. */
export const sobolNotes: Readonly<Record<string, Text>> = {
  leading: {
    en: "{outcome}: {factor} answers for most of the variance: {total} of it with its interactions, {first} alone. All factors alone add up to {sum}; what is left to 1 are interactions, and the error of the estimate.",
    zh: "{outcome}：{factor}解释了最多的方差：连同交互为{total}，单独为{first}。各因素单独作用之和为{sum}；与1的差距来自交互作用和估计误差。",
  },
  tooRough: {
    en: "{outcome}: the base size is too small to share out the variance: an interval is wider than all of it. Read the order of the factors at most, and enlarge the base.",
    zh: "{outcome}：基础样本量过小，无法分摊方差：有的区间比全部方差还宽。至多只看因素的次序，并请增大基础样本量。",
  },
  noVariation: {
    en: "{outcome}: it is the same at all points, so there is no variance to explain.",
    zh: "{outcome}：在所有点上都相同，没有方差可解释。",
  },
  unclear: {
    en: "{outcome}: no effect alone is told from chance for {factors}; the first-order interval holds zero.",
    zh: "{outcome}：{factors}的单独作用无法与零区分；其一阶指数的区间包含零。",
  },
  negative: {
    en: "{outcome}: the indices of {factors} came out below zero. No share of a variance can be; read them as small ones and their estimation error.",
    zh: "{outcome}：{factors}的指数估计值为负。方差的比例不会为负，应理解为接近零的指数加上估计误差。",
  },
  wide: {
    en: "{outcome}: the widest interval of a total index spans {width}. A larger base size narrows it: four times the size, about half the width.",
    zh: "{outcome}：总指数最宽的区间达{width}。增大基础样本量可使其变窄：样本量为四倍，宽度约减半。",
  },
  notPowerOfTwo: {
    en: "The base size {base} is no power of two, so the points are not balanced; {next} would be.",
    zh: "基础样本量{base}不是2的幂，各部分点数不等；{next}则相等。",
  },
  ownLuck: {
    en: "{outcome}: every point had luck of its own, which makes up about {share} of the variance. No factor answers for it: it lowers first-order indices and enters every total index.",
    zh: "{outcome}：各点的随机因素各自独立，约占方差的{share}。它不属于任何因素：会压低一阶指数，并计入每个总指数。",
  },
  ...luckNotes,
};
