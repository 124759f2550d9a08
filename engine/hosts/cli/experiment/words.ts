/** What the commands for experiments say, in both languages. */
import { fill, type Arguments, type Locale, type Text } from "#engine";

const words = {
  wrongFile: { en: "{file}: {count} to correct. Nothing was designed.", zh: "{file}：有{count}处需要改正，未设计。" },
  noScenario: {
    en: "{file} names no scenario, so there is nothing to vary. Add a line such as  scenario: duty-free-quota.yaml",
    zh: "{file}没有指明情景，无从变化。请添加一行，例如  scenario: duty-free-quota.yaml",
  },
  designed: {
    en: "Designed {folder}: {method}, {points} points x {replicates} replicates x {policies} policies = {runs} runs, in {shards} shard(s).",
    zh: "已设计{folder}：{method}，{points}个设计点×{replicates}次重复×{policies}项政策={runs}次运行，分为{shards}个分片。",
  },
  adaptive: {
    en: "This is the first batch ({stage}); the method adds others from what it finds.",
    zh: "这是第一批（{stage}）；方法将根据结果追加后续批次。",
  },
  guess: {
    en: "One run takes about {seconds} s here: about {time} for these runs on {workers} threads.",
    zh: "此处一次运行约{seconds}秒：用{workers}个线程完成这些运行约需{time}。",
  },
  firstFailed: {
    en: "The first run, tried to measure its time, failed: {name}: {message}",
    zh: "为测时而试的第一次运行失败：{name}：{message}",
  },
  nextRun: { en: "Next: coopolis run {folder}", zh: "下一步：coopolis run {folder}" },
  seconds: { en: "{n} s", zh: "{n}秒" },
  minutes: { en: "{n} minutes", zh: "{n}分钟" },
  hours: { en: "{n} hours", zh: "{n}小时" },

  progress: { en: "{done} of {all} runs done{failed}{eta}", zh: "已完成{done}/{all}次运行{failed}{eta}" },
  progressFailed: { en: ", {failed} failed", zh: "，失败{failed}次" },
  progressEta: { en: ", about {time} left", zh: "，约剩{time}" },
  batch: {
    en: "Next batch: {stage}, {points} points, {runs} runs.",
    zh: "下一批：{stage}，{points}个设计点，{runs}次运行。",
  },
  failure: { en: "Run {runs} failed: {name}: {message}", zh: "运行{runs}失败：{name}：{message}" },
  finishing: {
    en: "Stopping: the runs in hand are finished first. Press Ctrl-C again to stop at once; they are then done again.",
    zh: "正在停止：先完成手头的运行。再按一次Ctrl-C立即停止，手头的运行将重做。",
  },
  ended: {
    en: "{folder}: {shards} of {allShards} shard(s) done, {runs} runs, {failed} failed, in {time}.",
    zh: "{folder}：{allShards}个分片完成{shards}个，共{runs}次运行，失败{failed}次，用时{time}。",
  },
  interrupted: {
    en: "Stopped early. Go on with: coopolis resume {folder}",
    zh: "提前停止。继续：coopolis resume {folder}",
  },
  tooManyFailures: {
    en: "Stopped after {failed} failed runs. See {folder}/failures.d, or try one by itself: coopolis rerun {folder} --run {run}",
    zh: "失败{failed}次后停止。见{folder}/failures.d，或单独试一次：coopolis rerun {folder} --run {run}",
  },
  someFailed: {
    en: "{failed} runs failed; they stand in the table with the reason. Try them again: coopolis resume {folder}",
    zh: "有{failed}次运行失败，表中注明原因。可重试：coopolis resume {folder}",
  },
  tableHash: { en: "table hash    {hash}", zh: "表哈希    {hash}" },
  nextAnalyze: { en: "Next: coopolis analyze {folder}", zh: "下一步：coopolis analyze {folder}" },
  posterior: {
    en: "Wrote {path}: {draws} draws of {parameters}. Name it in a scenario, as seen from the scenario's file: posterior: {path}",
    zh: "已写入{path}：{parameters}的{draws}组抽样。可在情景中引用（路径相对于情景文件）：posterior: {path}",
  },
  noPosterior: {
    en: "There is no posterior: nothing was left of the space of parameters. See: coopolis analyze {folder}",
    zh: "没有后验样本：参数空间已被全部排除。见：coopolis analyze {folder}",
  },
  shardList: {
    en: "Expected shards such as 0-9 or 3,17,40-44; got {got}.",
    zh: "应为0-9或3,17,40-44这样的分片编号，给出的是{got}。",
  },
  wrongSeconds: {
    en: "Expected a number of seconds above 0, at most 1,000,000; got {got}.",
    zh: "应为大于0、不超过1,000,000的秒数，给出的是{got}。",
  },
  plus: { en: "Expected a number to add, such as +10; got {got}.", zh: "应为要增加的数目，例如+10，给出的是{got}。" },
  expandWhat: {
    en: "Say what to add: --replicates +10 or --size +512.",
    zh: "请说明要增加什么：--replicates +10或--size +512。",
  },
  expanded: {
    en: "Added {points} points x {replicates} replicates = {runs} runs. What was there is untouched. Next: coopolis run {folder}",
    zh: "已增加{points}个设计点×{replicates}次重复={runs}次运行，已有内容不变。下一步：coopolis run {folder}",
  },
  notFinished: {
    en: "{folder} is not finished: its method may still ask for more. Run it first: coopolis run {folder}",
    zh: "{folder}尚未完成：方法可能还要追加运行。请先运行：coopolis run {folder}",
  },
  status: {
    en: "{folder}: {kind} on {scenario}. {done} of {all} runs done, {failed} failed, {missing} missing.",
    zh: "{folder}：对{scenario}的{kind}。共{all}次运行，完成{done}，失败{failed}，未完成{missing}。",
  },
  stage: { en: "batch", zh: "批次" },
  points: { en: "points", zh: "设计点" },
  replicates: { en: "replicates", zh: "重复" },
  runs: { en: "runs", zh: "运行" },
  shardsDone: { en: "shards done", zh: "完成分片" },
  failedRuns: { en: "failed", zh: "失败" },
  torn: {
    en: "Shard {shard}: its part is damaged or of other runs, and will be made again.",
    zh: "分片{shard}：部件文件已损坏或属于其他运行，将重做。",
  },
  rerun: {
    en: "Run {run}: point {point}, replicate {replicate} (luck {luck}), policy {policy}, stage {stage}.",
    zh: "运行{run}：设计点{point}，第{replicate}次重复（运气{luck}），政策{policy}，阶段{stage}。",
  },
  took: { en: "Took {seconds} s.", zh: "用时{seconds}秒。" },
  sameBits: { en: "The same bits as in the experiment's table.", zh: "与实验表中的数值逐位相同。" },
  otherBits: {
    en: "NOT the same as in the experiment's table: {columns}. Was it made by another version or computer? {madeBy}",
    zh: "与实验表不同：{columns}。是否由其他版本或计算机生成？{madeBy}",
  },
  notInTable: { en: "Not in the experiment's table yet.", zh: "实验表中尚无此次运行。" },
  collected: { en: "Wrote {path}: {rows} rows.", zh: "已写入{path}：{rows}行。" },
  partial: { en: "{missing} runs are missing and left out.", zh: "缺{missing}次运行，未计入。" },
  noTable: {
    en: "The experiment keeps no table {table}. Ask for it in the experiment file: {key}",
    zh: "该实验不保留表{table}。请在实验文件中写明：{key}",
  },
  wrongExtension: {
    en: "Expected a file that ends in .parquet or .csv; got {path}.",
    zh: "应为以.parquet或.csv结尾的文件，给出的是{path}。",
  },
  ofScenarios: {
    en: "--{option} is for scenario files. The tables of an experiment come from: coopolis collect",
    zh: "--{option}用于情景文件。实验的表由coopolis collect给出。",
  },
  ofExperiments: {
    en: "--{option} is for the folders of experiments; a scenario file does not know it.",
    zh: "--{option}用于实验文件夹，不适用于情景文件。",
  },
  submitted: {
    en: "Submitted {shards} shard(s) as {tasks} task(s) of {cores} processor(s) each: job {jobs}. The longest task takes about {time}. When they have ended, job {gather} gathers.",
    zh: "已提交{shards}个分片，共{tasks}个任务，每个任务{cores}个处理器：作业{jobs}。最长的任务约需{time}。全部结束后由作业{gather}汇总。",
  },
  watch: { en: "Watch it: coopolis status {folder}", zh: "查看进展：coopolis status {folder}" },
  complete: {
    en: "{folder} is complete: there is nothing to submit. Next: coopolis analyze {folder}",
    zh: "{folder}已全部完成，没有可提交的内容。下一步：coopolis analyze {folder}",
  },
  shardsMissing: {
    en: "{missing} shard(s) ended without a part ({shards}). Their logs are in {folder}/slurm/logs; a node that died, a time limit, or a folder that a node cannot see are the usual reasons. Submit what is missing: coopolis resume {folder} --slurm",
    zh: "{missing}个分片结束时没有留下部件（{shards}）。日志见{folder}/slurm/logs；常见原因是节点故障、超时或节点看不到该文件夹。提交所缺部分：coopolis resume {folder} --slurm",
  },
  localDisk: {
    en: "Note: {folder} seems to lie on a disk of this computer alone ({type}). The nodes must see it too; your project or scratch folder is shared.",
    zh: "注意：{folder}似乎只在本机磁盘上（{type}），计算节点也须能看到它；项目或scratch文件夹通常是共享的。",
  },
  queue: { en: "In the queue of Slurm: {states} (job {jobs}).", zh: "Slurm队列中：{states}（作业{jobs}）。" },
  queueEmpty: {
    en: "Nothing of it is in the queue of Slurm any more (last job {jobs}). Submit what is missing: coopolis resume {folder} --slurm",
    zh: "Slurm队列中已没有它的任务（最近的作业{jobs}）。提交所缺部分：coopolis resume {folder} --slurm",
  },
  whichEngine: {
    en: "Say which engine takes it: --slurm is the only one for now. Others call  coopolis run-shard {folder} K  themselves; see docs/cluster.md.",
    zh: "请指明引擎：目前只有--slurm。其他调度器可自行调用coopolis run-shard {folder} K，见docs/cluster.md。",
  },
  noFolder: { en: "Expected the name of a folder after -o; got nothing.", zh: "-o后应为文件夹名称，给出的为空。" },
  wholeRun: {
    en: "--run: expected a whole number from 0; got {got}.",
    zh: "--run：应为不小于0的整数，给出的是{got}。",
  },
  nothingYet: {
    en: "Nothing is done yet in {folder}, so there is no table to ask. Run it first: coopolis run {folder}",
    zh: "{folder}尚无已完成的内容，没有可查询的表。请先运行：coopolis run {folder}",
  },
  unknownAnalysis: {
    en: "There is no analysis {name}. There are: {names}.",
    zh: "没有名为{name}的分析。可用：{names}。",
  },
  unknownOutcome: {
    en: "There is no outcome {name} in this experiment. There are: {names}.",
    zh: "该实验没有结果{name}。可用：{names}。",
  },
  unknownPolicy: {
    en: "There is no policy {name} in this experiment. There are: {names}.",
    zh: "该实验没有政策{name}。可用：{names}。",
  },
  undefinedOutcome: {
    en: "{outcome} has no value in {count} runs ({runs}): {reason}. Analyse another outcome, or change the design so that it is always defined.",
    zh: "{outcome}在{count}次运行中无值（{runs}）：{reason}。请分析其他结果，或改变设计使其总有定义。",
  },
  refused: { en: "{analysis} cannot read this experiment: {why}", zh: "{analysis}不适用于该实验：{why}" },
  level: { en: "level under “{policy}”", zh: "“{policy}”下的水平" },
  effect: { en: "effect of “{policy}” against “{against}”", zh: "“{policy}”相对“{against}”的效果" },
  outsideOption: {
    en: "--{name}: expected a number from {min} to {max}; got {got}.",
    zh: "--{name}：应为{min}至{max}的数，给出的是{got}。",
  },
} as const satisfies Record<string, Text>;

/** A sentence of the commands for experiments, with its places filled. */
export const inform = (name: keyof typeof words, locale: Locale, given: Arguments = {}): string =>
  fill(words[name][locale], given);

/** A duration as people say it: seconds, then minutes, then hours. */
export function duration(seconds: number, locale: Locale): string {
  if (seconds < 90) return inform("seconds", locale, { n: String(Math.max(1, Math.round(seconds))) });
  if (seconds < 5400) return inform("minutes", locale, { n: String(Math.round(seconds / 60)) });
  return inform("hours", locale, { n: (seconds / 3600).toFixed(1) });
}
