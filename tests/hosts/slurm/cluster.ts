/** A real Slurm of one node on this computer, started by hand on loopback and stopped by its own process ids. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

const PACKAGES = ["slurm-wlm", "munge", "parallel"];

/** Installs the programs where they are missing; as root on Debian only. */
function installSlurm(): void {
  const missing = ["slurmctld", "slurmd", "sbatch", "munged", "parallel"].filter(
    (program) => spawnSync("which", [program]).status !== 0,
  );
  if (missing.length === 0) return;
  const line = `apt-get update && apt-get install -y ${PACKAGES.join(" ")}`;
  if (process.getuid?.() !== 0) throw new Error(`These tests need ${missing.join(", ")}. As root on Debian: ${line}`);
  execFileSync("bash", ["-c", `(${line}) >&2`], { stdio: ["ignore", "ignore", "pipe"] });
}

export interface Cluster {
  readonly stop: () => void;
}

const names = (folder: string, cores: number, maxArray: number): string => `ClusterName=solo
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/munge.socket.2
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/log/slurmctld.log
SlurmdLogFile=${folder}/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/linux
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
SchedulerType=sched/backfill
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
MaxArraySize=${maxArray}
MaxJobCount=20000
MinJobAge=600
KillWait=5
MpiDefault=none
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cores} RealMemory=4000 State=UNKNOWN
PartitionName=main Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`;
const host = hostname().split(".")[0]!;

/**
 * Starts the cluster and sets SLURM_CONF for the commands of this process.
 *
 * @param maxArray As MaxArraySize of the site.
 */
export async function startCluster(cores: number, maxArray: number): Promise<Cluster> {
  installSlurm();
  const folder = mkdtempSync(join(tmpdir(), "coopolis-slurm-"));
  chmodSync(folder, 0o755);
  for (const name of ["state", "spool", "log", "munge"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "munge/munge.key"), randomBytes(1024), { mode: 0o600 });
  execFileSync("chown", ["-R", "munge:munge", join(folder, "munge")]);
  chmodSync(join(folder, "munge"), 0o755);
  writeFileSync(join(folder, "slurm.conf"), names(folder, cores, maxArray));
  process.env["SLURM_CONF"] = join(folder, "slurm.conf");
  const stop = (): void => {
    for (const file of ["slurmd.pid", "slurmctld.pid", "munge/munged.pid"]) {
      const path = join(folder, file);
      if (!existsSync(path)) continue;
      try {
        process.kill(Number(readFileSync(path, "utf8")), "SIGTERM");
      } catch {
        // It has ended already.
      }
    }
    delete process.env["SLURM_CONF"];
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const munge = join(folder, "munge");
    execFileSync("setpriv", [
      ...["--reuid=munge", "--regid=munge", "--clear-groups", "munged"],
      `--key-file=${munge}/munge.key`,
      `--socket=${munge}/munge.socket.2`,
      `--pid-file=${munge}/munged.pid`,
      `--log-file=${munge}/munged.log`,
      `--seed-file=${munge}/munged.seed`,
    ]);
    execFileSync("slurmctld");
    execFileSync("slurmd", ["-N", host]);
    for (let tries = 0; !/idle/.test(said("sinfo", ["-h", "-o", "%T"])); tries++) {
      if (tries > 100) throw new Error(`Slurm did not start: ${said("sinfo", [])}`);
      await wait(200);
    }
  } catch (error) {
    stop();
    throw error;
  }
  return { stop };
}

/** What a command of the cluster prints, whether it succeeds or not. */
export const said = (command: string, typed: readonly string[]): string =>
  spawnSync(command, typed, { encoding: "utf8" }).stdout ?? "";

/** Waits until jobs have left the queue. */
export async function ended(jobs: readonly string[], seconds = 300): Promise<void> {
  for (const began = Date.now(); ; await wait(300)) {
    const states = jobs.map((job) => said("squeue", ["-h", "-j", job, "-t", "PD,R,CG,CF,S", "-o", "%T"])).join("");
    if (states.trim() === "") return;
    if (Date.now() - began > 1000 * seconds)
      throw new Error(`Jobs ${jobs.join(", ")} still run: ${said("squeue", [])}`);
  }
}
