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
    lastSession: (title: string, changes: string) =>
      `On this device you last worked on: ${title}${changes === "" ? "" : ` (${changes})`}.`,
    goOn: "Go on where you stopped",
    dateOfPolicy: "Month in which the policy's settings change",
    dateOf: (place: number, all: number) => `Month in which the policy's settings change, date ${place} of ${all}`,
    dragDate: "Drag to move this date; by keyboard: arrows one month, Page Up and Page Down one year",
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
    lastSession: (title, changes) => `您上次在本设备上处理的是：${title}${changes === "" ? "" : `（${changes}）`}。`,
    goOn: "从上次停下的地方继续",
    dateOfPolicy: "政策设定变化的月份",
    dateOf: (place, all) => `政策设定变化的月份，第${place}个日期，共${all}个`,
    dragDate: "拖动可移动此日期；键盘操作：方向键移动一个月，翻页键移动一年",
  },
);
