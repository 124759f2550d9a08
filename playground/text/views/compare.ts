/** Words about policies side by side. */
import { dictionary } from "../dictionary.ts";

export const compareWords = dictionary(
  {
    choose: "Policies side by side (up to four, beside the baseline)",
    intro:
      "Changes against the baseline in the same runs of luck. The dot is the mean; the line holds 8 of 10 runs. Where lines overlap, look at the table of pairs: it compares run by run.",
    policy: "Policy",
    none: "no value",
    falls: (k: number, n: number) => `falls in ${k} of ${n} runs`,
    rises: (k: number, n: number) => `rises in ${k} of ${n} runs`,
    reading: (unit: string) => `Change against the baseline at the end${unit === "" ? "" : `, ${unit}`}.`,
    inPoints: "in percentage points",
    same: "no difference in any run",
    sources:
      "Paired by replicate: each run of a policy is compared with the baseline's run of the same luck and the same drawn parameters.",
    pairs: "Which does better, run by run",
    pairsReading:
      "The policy of the row against the policy of the column, at the end of each run. Where wins and losses are about as many, or nearly all runs are equal, the two cannot be told apart.",
    pairsWait: "Pairs can be counted when the runs are complete on this device.",
    outcome: "Outcome",
    better: (runs: number, wins: number, losses: number, ties: number) =>
      `better in ${wins} of ${runs} runs, worse in ${losses}, equal in ${ties}`,
    lower: (runs: number, less: number, more: number, ties: number) =>
      `lower in ${less} of ${runs} runs, higher in ${more}, equal in ${ties}`,
    keep: "Keep the edited policy beside the original",
    keepSays:
      "Adds it to the scenario as a policy of its own, with your changes; the original comes back as its author wrote it. The scenario then is your own file.",
    keepName: "Name",
    kept: (name: string) => `${name} (mine)`,
    keepNothing: "Change a lever of the policy shown, then it can be kept beside the original.",
    full: (most: number) => `At most ${most} policies fit into a scenario here.`,
  },
  {
    choose: "并列政策（除基准外最多四项）",
    intro:
      "与同一次运气下的基准相比的变化。圆点为均值，线段包含十次模拟中的八次。线段重叠时请看两两对照表：它逐次比较。",
    policy: "政策",
    none: "无数值",
    falls: (k, n) => `${n}次模拟中${k}次下降`,
    rises: (k, n) => `${n}次模拟中${k}次上升`,
    reading: (unit) => `期末相对基准的变化${unit === "" ? "" : `，${unit}`}。`,
    inPoints: "百分点",
    same: "各次模拟均无差别",
    sources: "按重复配对：每项政策的每次运行都与运气、参数抽取相同的基准运行相比。",
    pairs: "逐次比较：谁更好",
    pairsReading: "在每次模拟的期末，以行政策与列政策相比。好与差的次数相近，或几乎各次都相同，即分不出高下。",
    pairsWait: "本设备完成全部模拟后即可两两比较。",
    outcome: "结果",
    better: (runs, wins, losses, ties) => `${runs}次中${wins}次较好，${losses}次较差，${ties}次相同`,
    lower: (runs, less, more, ties) => `${runs}次中${less}次较低，${more}次较高，${ties}次相同`,
    keep: "把修改后的政策与原政策并列保留",
    keepSays: "将其作为单独的政策加入情景并保留您的修改，原政策恢复为作者所写。情景随之成为您自己的文件。",
    keepName: "名称",
    kept: (name) => `${name}（我的）`,
    keepNothing: "请先改动所示政策的某项工具，然后可与原政策并列保留。",
    full: (most) => `此处一个情景最多容纳${most}项政策。`,
  },
);
