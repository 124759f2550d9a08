/** What is wrong with an experiment's folder, and what to do, in both languages. */
import { fill, type Arguments, type Locale, type Text } from "#engine";
import type { ExperimentErrorCode } from "../../experiment/experiment-error.ts";

const errors: Readonly<Record<ExperimentErrorCode, Text>> = {
  noManifest: {
    en: "{folder} holds no experiment: there is no experiment.json in it. Design one first: coopolis design FILE -o {folder}",
    zh: "{folder}中没有实验：缺少experiment.json。请先设计：coopolis design 文件 -o {folder}",
  },
  brokenManifest: {
    en: "{path} cannot be read ({cause}). Restore it from a copy, or design the experiment anew in another folder.",
    zh: "无法读取{path}（{cause}）。请从副本恢复，或在另一文件夹重新设计实验。",
  },
  otherFormat: {
    en: "{path} has format {schema}; this version reads format {expected}. Use the version of coopolis that designed it.",
    zh: "{path}的格式为{schema}，本版本只读格式{expected}。请使用设计该实验时的coopolis版本。",
  },
  changedManifest: {
    en: "{path} was changed after the experiment was designed, so its runs no longer fit it. Undo the change, or design a new experiment.",
    zh: "实验设计之后{path}被改动，已有运行与之不符。请撤销改动，或重新设计实验。",
  },
  brokenDesign: {
    en: "{path} is not the design that the manifest speaks of ({cause}). Restore it from a copy.",
    zh: "{path}不是清单所指的设计（{cause}）。请从副本恢复。",
  },
  folderTaken: {
    en: "{folder} already holds something. Give another folder with -o, or go on with what is there: coopolis resume {folder}",
    zh: "{folder}中已有内容。请用-o另选文件夹，或继续已有实验：coopolis resume {folder}",
  },
  otherVersion: {
    en: "The experiment was designed with coopolis {designed}; this is {here}. Numbers may differ between versions. Use the same version, or go on with --accept-version: each row names the version that made it.",
    zh: "实验由coopolis {designed}设计，当前为{here}。不同版本的数值可能不同。请使用同一版本，或加--accept-version继续：每行都注明所用版本。",
  },
  noShard: {
    en: "There is no shard {shard}: the experiment has shards {first} to {last}.",
    zh: "没有分片{shard}：该实验的分片为{first}至{last}。",
  },
  noRun: {
    en: "There is no run {run}: the experiment has runs 0 to {last}.",
    zh: "没有运行{run}：该实验的运行编号为0至{last}。",
  },
  notComplete: {
    en: "{missing} of {all} runs are missing ({missingRuns}) and {failed} failed ({failedRuns}). Run them first: coopolis resume {folder}",
    zh: "{all}次运行中缺{missing}次（{missingRuns}），失败{failed}次（{failedRuns}）。请先运行：coopolis resume {folder}",
  },
  notExpandable: {
    en: "A design of kind {kind} cannot grow by points; it can by replicates: coopolis expand {folder} --replicates +10",
    zh: "{kind}设计不能增加设计点，但可以增加重复：coopolis expand {folder} --replicates +10",
  },
  growsItself: {
    en: "An experiment of kind {kind} decides for itself what to run and cannot be expanded. Design another one with larger settings.",
    zh: "{kind}实验自行决定运行内容，不能扩展。请用更大的设置另行设计。",
  },
  luckVaries: {
    en: "Luck is a factor of this experiment, so more replicates would repeat runs that there are. Design another one with more lucks: { replicates: 32 }",
    zh: "运气是该实验的因素，增加重复只会重复已有的运行。请另行设计，取更多运气：{ replicates: 32 }",
  },
  tooLarge: {
    en: "That is more than an experiment can hold; at most {maximum}.",
    zh: "超过实验所能容纳的上限{maximum}。",
  },
  changedMeanwhile: {
    en: "Another process has added runs to {folder} in this moment. Look at it, then try again: coopolis status {folder}",
    zh: "另一进程刚刚为{folder}增加了运行。请先查看再重试：coopolis status {folder}",
  },
  brokenPart: {
    en: "{path} is damaged inside ({cause}). Delete it and run the experiment again; its shard is then made anew.",
    zh: "{path}内部已损坏（{cause}）。请删除该文件并重新运行实验，其分片将重做。",
  },
  dirty: {
    en: "The engine's files differ from its last commit, and --require-clean was asked for. Commit them first.",
    zh: "引擎文件与最近一次提交不同，而指定了--require-clean。请先提交。",
  },
  noSlurm: {
    en: "There is no Slurm on this computer (sbatch cannot be started). Log in to the cluster's login node and submit there, or run it here: coopolis run {folder}",
    zh: "本机没有Slurm（无法启动sbatch）。请登录集群的登录节点提交，或在本机运行：coopolis run {folder}",
  },
  slurmRefused: {
    en: "Slurm did not take the job. It said: {said}\nCorrect the options after -- (sinfo lists partitions, sacctmgr show assoc your accounts) and submit again; nothing that is done is lost.",
    zh: "Slurm没有接受作业，其答复为：{said}\n请修改“--”之后的选项（sinfo列出分区，sacctmgr show assoc列出账户）后重新提交；已完成的内容不受影响。",
  },
};

/** A code of an `ExperimentError` in words. */
export const experimentError = (code: ExperimentErrorCode, locale: Locale, given: Arguments): string =>
  fill(errors[code][locale], given);
