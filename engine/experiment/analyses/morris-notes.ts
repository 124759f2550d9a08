import type { Text } from "../../support/quantity.ts";
import { luckNotes } from "../luck-notes.ts";

/** What the analysis of a Morris design says. */
export const morrisNotes: Readonly<Record<string, Text>> = {
  leading: {
    en: "{outcome}: {factor} matters most; over its whole range the outcome changes by {size} on average, up or down.",
    zh: "{outcome}：{factor}影响最大；走完其整个范围，结果平均改变{size}（不论升降）。",
  },
  noEffect: {
    en: "{outcome}: no factor changes it at any of the points.",
    zh: "{outcome}：在所有点上，没有因素使其改变。",
  },
  small: {
    en: "{outcome}: hardly any effect of {factors} here (less than a twentieth of the largest); central values will do.",
    zh: "{outcome}：{factors}在此几乎没有影响（不到最大效应的二十分之一），取中间值即可。",
  },
  changing: {
    en: "{outcome}: the effect of {factors} differs much from place to place: curves, thresholds, or other factors have a say.",
    zh: "{outcome}：{factors}的效应在各处差异很大：可能有弯曲、门槛，或受其他因素影响。",
  },
  eitherWay: {
    en: "{outcome}: no clear direction of {factors}; the interval of the mean effect holds zero.",
    zh: "{outcome}：{factors}的作用方向尚不明确；平均效应的区间包含零。",
  },
  ownLuck: {
    en: "{outcome}: every point had luck of its own, which alone would give mean sizes of about {size}. Effects near that are not told from luck.",
    zh: "{outcome}：各点的随机因素各自独立，仅此就会造成约{size}的平均幅度。接近该值的效应无法与运气区分。",
  },
  ...luckNotes,
};
