import { expect, test } from "vitest";
import { openWorkshop } from "../experiment/workshop.ts";

const workshop = openWorkshop("no-slurm");

test("without Slurm, submit and resume say so with what to do, and end with 1", async () => {
  await workshop.done("design", "grid.yaml", "-o", "grid");
  const path = process.env["PATH"];
  process.env["PATH"] = workshop.folder;
  try {
    for (const typed of [
      ["submit", "grid", "--slurm"],
      ["resume", "grid", "--slurm", "--", "--partition=short"],
    ]) {
      const { code, error } = await workshop.coopolis(typed);
      expect(code).toBe(1);
      expect(error).toContain("There is no Slurm on this computer");
      expect(error).toContain("coopolis run grid");
    }
    const chinese = await workshop.coopolis(["submit", "grid", "--slurm"], { language: "zh_CN.UTF-8" });
    expect(chinese.error).toContain("本机没有Slurm");
  } finally {
    process.env["PATH"] = path;
  }
});

test("submit asks which engine, and a wrong list of shards is refused", async () => {
  const { code, error } = await workshop.coopolis(["submit", "grid"]);
  expect([code, error]).toEqual([1, expect.stringContaining("--slurm")]);
  const wrong = await workshop.coopolis(["run-shard", "grid", "one"]);
  expect([wrong.code, wrong.error]).toEqual([1, expect.stringContaining("0-9")]);
});
