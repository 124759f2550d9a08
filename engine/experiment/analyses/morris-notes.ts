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
    en: "{outcome}: {factors} hardly matter here (less than a twentieth of the largest effect) and may be left at their central values.",
    zh: "{outcome}：{factors}在此几乎没有影响（不到最大效应的二十分之一），可固定在中间值。",
  },
  changing: {
    en: "{outcome}: the effect of {factors} differs much from place to place: curves, thresholds, or other factors have a say.",
    zh: "{outcome}：{factors}的效应在各处差异很大：可能有弯曲、门槛，或受其他因素影响。",
  },
  eitherWay: {
    en: "{outcome}: whether {factors} raise or lower it on average is not clear; the interval of the mean holds zero.",
    zh: "{outcome}：{factors}平均而言使其上升还是下降尚不明确；平均值的区间包含零。",
  },
  ownLuck: {
    en: "{outcome}: every point had luck of its own, which alone would give mean sizes of about {size}. Effects near that are not told from luck.",
    zh: "{outcome}：各点的随机因素各自独立，仅此就会造成约{size}的平均幅度。接近该值的效应无法与运气区分。",
  },
  ...luckNotes,
};
