/** Words of the export window. */
import { dictionary } from "../dictionary.ts";

export const exportWords = dictionary(
  {
    title: "Export",
    files: "Files",
    yaml: "Scenario (YAML)",
    yamlSays: "The file with your changes. The page and the command line read it.",
    csv: "All runs (CSV)",
    parquet: "All runs (Parquet)",
    runsSay:
      "One row per policy, run, outcome and month: the same table as the command line writes. An undefined value is empty, and its reason stands beside it.",
    notYet: "The single runs are there when all runs of these settings are done.",
    pictures: "Charts as pictures (PNG)",
    picturesSay: "With title, legend, source and version, as they stand on the page now.",
    noPictures: "This view shows no chart.",
    reproduce: "Reproduce this result",
    reproduceSays: (file: string) =>
      `Save the scenario as ${file}, then run this line beside it. The result hash it prints must be the one below; if not, the version differs.`,
    cite: "Cite this result",
    plain: "Text",
    bibtex: "BibTeX",
    failed: (why: string) => `This could not be saved: ${why}`,
    saved: (file: string) => `Saved ${file}.`,
  },
  {
    title: "导出",
    files: "文件",
    yaml: "情景文件（YAML）",
    yamlSays: "包含您的改动，本页和命令行都能读取。",
    csv: "全部运行（CSV）",
    parquet: "全部运行（Parquet）",
    runsSay: "每行对应一项政策、一次运行、一个指标和一个月，与命令行写出的表相同。无定义的数值留空，旁边注明原因。",
    notYet: "当前设置的全部运行完成后，才有各次运行的数据。",
    pictures: "图表图片（PNG）",
    picturesSay: "按页面上现在的样子保存，带标题、图例、来源和版本。",
    noPictures: "本视图没有图表。",
    reproduce: "复现这一结果",
    reproduceSays: (file: string) =>
      `把情景保存为${file}，在同一文件夹运行这一行命令。打印出的结果哈希应与下面一致；不一致说明版本不同。`,
    cite: "引用这一结果",
    plain: "文字",
    bibtex: "BibTeX",
    failed: (why: string) => `未能保存：${why}`,
    saved: (file: string) => `已保存${file}。`,
  },
);
