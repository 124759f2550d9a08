/** Words of the lessons' player and of the teacher's page. Each lesson brings its own. */
import type { Step } from "../../lessons/lesson.ts";
import { dictionary } from "../dictionary.ts";

export const learnWords = dictionary(
  {
    title: "Learn",
    says: "Lessons for a class or for yourself: draw what you expect, let the model run, and find out why it says something else.",
    who: "For whom",
    student: "Student",
    teacher: "Teacher",
    lessons: "Lessons",
    minutes: (minutes: number) => `${minutes} minutes`,
    begin: (title: string) => `Begin: ${title}`,
    all: "All lessons",
    learned: "What you can say afterwards",
    steps: {
      predict: "1 Predict",
      run: "2 Run",
      explain: "3 Explain",
      try: "4 Try",
      puzzle: "5 Puzzle",
    } satisfies Record<Step, string>,
    stepsLabel: "Steps of the lesson",
    next: (step: string) => `Next: ${step}`,

    download: "Download for a classroom without internet",
    downloadSays: "One file with everything. It opens by a double click and needs no network.",

    preparing: "Computing the line shown",
    running: "Running the model",
    rerunning: "Running",
    cancel: "Cancel",
    again: "Run again",
    failed: "The run failed:",
    cancelled: "Cancelled.",

    draw: "Draw with mouse or finger, move a point with the arrow keys, or type numbers below.",
    yourLine: "Your line",
    undrawn: "not drawn yet",
    missing: (count: number) => (count === 1 ? "1 year is still missing." : `${count} years are still missing.`),
    ready: "Your line is complete.",
    numbers: "Your line in numbers",
    outOfRange: (low: string, high: string) => `Expected a number from ${low} to ${high}. The old value is kept.`,
    clear: "Clear",
    chartToDraw: "Chart to draw on",
    kept: "The model has run, so your line is kept as it was. Clear it to begin anew.",
    runIt: "Run the model",
    drawFirst: "Draw your line for all years first: a guess made afterwards teaches nothing.",
    table: (outcome: string) => `${outcome}, at the end of each year`,
    year: "Year",
    range: (name: string) => `${name}: in 8 of 10 runs`,
    between: (low: string, high: string) => `${low} to ${high}`,
    band: (runs: number) =>
      `Mean of ${runs} runs; in 8 of 10 runs the value lies inside the band. Conditional on the model; not a forecast.`,
    sources:
      "Each outcome is defined, with its source, in the codebook. What is assumed stands in the evidence of the model and in the teacher's notes on limits.",
    score: "How far off",
    mean: (distance: string) => `On average your line is ${distance} from the model's.`,
    inside: (inside: number, years: number) =>
      `In ${inside} of ${years} years it lies inside the range of 8 of 10 runs.`,
    sides: (above: number, below: number) =>
      above === 0 || below === 0
        ? above === below
          ? "It meets the model's line in every year."
          : above > 0
            ? "It lies above the model's line throughout, where the two differ."
            : "It lies below the model's line throughout, where the two differ."
        : `It lies above the model's line in ${above} years and below in ${below}.`,
    sameWay: "Both lines go the same way.",
    otherWay: "Your line goes one way, the model's the other.",
    noGrade: "This is no mark. A line that is far off is where the lesson begins; and the model may be wrong too.",

    tryingFor: (policy: string) => `You change: ${policy}`,
    watched: "At the end",
    outcome: "Outcome",
    outOf: (count: number, all: number) => `${count} of ${all}`,

    check: "Check by running",
    moved: "You have moved a slider: check again.",
    solved: "Solved. There are other solutions too.",
    unsolved: "Not yet.",
    reachedGoal: (value: string) => `reached: ${value}`,
    missedGoal: (value: string, by: string) => `${value}, misses by ${by}`,
    undefined: "not defined in this run",
    name: "Your name or group (optional)",
    nameSays: "Goes into the link only; nothing is sent anywhere.",
    hand: "Hand in: copy a link to your result",
    handed: "Copied. Send it to your teacher.",
    notCopied: "This browser does not allow copying here. Select the link and copy it yourself:",
    linkLabel: "Link",

    none: "none",
  },
  {
    title: "课堂",
    says: "供课堂或自学使用：先画出你的预期，再让模型运行，然后弄清它为什么说的不一样。",
    who: "使用者",
    student: "学生",
    teacher: "教师",
    lessons: "课程",
    minutes: (minutes) => `${minutes}分钟`,
    begin: (title) => `开始：${title}`,
    all: "全部课程",
    learned: "学完之后你能说出",
    steps: { predict: "1 预测", run: "2 运行", explain: "3 解释", try: "4 尝试", puzzle: "5 难题" },
    stepsLabel: "课程步骤",
    next: (step) => `下一步：${step}`,

    download: "下载离线课堂文件",
    downloadSays: "一个文件包含全部内容，双击即可打开，不需要网络。",

    preparing: "正在计算图中的线",
    running: "正在运行模型",
    rerunning: "正在运行",
    cancel: "取消",
    again: "再次运行",
    failed: "运行失败：",
    cancelled: "已取消。",

    draw: "用鼠标或手指画线，用方向键移动各点，或在下面输入数字。",
    yourLine: "你的线",
    undrawn: "尚未画出",
    missing: (count) => `还差${count}年。`,
    ready: "你的线已画完。",
    numbers: "你的线（数字）",
    outOfRange: (low, high) => `应为${low}到${high}之间的数，已保留原值。`,
    clear: "清除",
    chartToDraw: "可以画线的图",
    kept: "模型已经运行，你的线保持不变。清除后可重新开始。",
    runIt: "运行模型",
    drawFirst: "请先画完每一年：事后的猜测学不到东西。",
    table: (outcome) => `${outcome}，各年年底`,
    year: "年份",
    range: (name) => `${name}：十次中有八次`,
    between: (low, high) => `${low}至${high}`,
    band: (runs) => `${runs}次模拟的均值；十次中有八次落在色带之内。以模型为条件，并非预测。`,
    sources: "各项结果的定义与出处见编码簿；假设见模型依据与教师备课中的局限说明。",
    score: "相差多少",
    mean: (distance) => `你的线与模型的线平均相差${distance}。`,
    inside: (inside, years) => `${years}年中有${inside}年落在“十次中有八次”的范围之内。`,
    sides: (above, below) =>
      above === 0 || below === 0
        ? above === below
          ? "每一年都与模型的线重合。"
          : above > 0
            ? "凡有差别处，你的线都在模型的线之上。"
            : "凡有差别处，你的线都在模型的线之下。"
        : `有${above}年在模型的线之上，${below}年在其下。`,
    sameWay: "两条线方向相同。",
    otherWay: "两条线方向相反。",
    noGrade: "这不是分数。画得远，正是这一课的起点；模型也可能是错的。",

    tryingFor: (policy) => `你改动的政策：${policy}`,
    watched: "期末",
    outcome: "结果",
    outOf: (count, all) => `${all}次中${count}次`,

    check: "运行并检查",
    moved: "滑块已移动，请重新检查。",
    solved: "解出来了。还有其他解法。",
    unsolved: "还没有。",
    reachedGoal: (value) => `达到：${value}`,
    missedGoal: (value, by) => `${value}，还差${by}`,
    undefined: "本次运行中没有定义",
    name: "你的名字或小组（可不填）",
    nameSays: "只写进链接，不会发送到任何地方。",
    hand: "交作业：复制结果链接",
    handed: "已复制，请发给老师。",
    notCopied: "此浏览器不允许在这里复制。请自行选中链接并复制：",
    linkLabel: "链接",

    none: "无",
  },
);
