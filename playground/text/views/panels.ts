/** Words of the panels that come after the first screen: the card of changes, search, undo. */
import { dictionary } from "../dictionary.ts";

export const panelWords = dictionary(
  {
    changes: "Your changes",
    none: "Nothing is changed: the scenario is shown as its author wrote it.",
    assumption: "Assumption",
    becomes: (before: string, after: string) => `${before} → ${after}`,
    undo: "Undo",
    redo: "Redo",
    search: "Search levers and assumptions",
    found: (levers: number, assumptions: number) => `${levers} lever(s) and ${assumptions} assumption(s) match.`,
    clear: "Clear the search",
    assume: (label: string) => `Change the assumption ${label}`,
  },
  {
    changes: "您的修改",
    none: "没有修改：情景与作者所写一致。",
    assumption: "假设",
    becomes: (before, after) => `${before} → ${after}`,
    undo: "撤销",
    redo: "重做",
    search: "搜索政策工具与假设",
    found: (levers, assumptions) => `找到${levers}项工具、${assumptions}项假设。`,
    clear: "清除搜索",
    assume: (label) => `修改假设：${label}`,
  },
);
