import { exp } from "../../engine/support/exp.ts";
import { inverseNormal } from "../../engine/support/inverse-normal.ts";
import { log } from "../../engine/support/log.ts";
import { logistic } from "../../engine/support/logistic.ts";
import { normalCdf } from "../../engine/support/normal-cdf.ts";
import { pow } from "../../engine/support/pow.ts";

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Arguments by integer arithmetic alone, the same in every engine: in (0, 1), 32 bits each. */
function* arguments32(count: number): Generator<number> {
  let state = 20261122;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state + 0.5) / 4294967296;
  }
}

/** Mixes every bit of a function's results over many arguments into one number. NaN has no sure bits and must not occur. */
function checksum(f: (u: number) => number, count: number): string {
  let mix = 0x811c9dc5;
  for (const u of arguments32(count)) {
    float[0] = f(u);
    if (float[0] !== float[0]) throw new Error(`NaN for ${u}`);
    mix = Math.imul(mix ^ words[0]!, 0x01000193);
    mix = Math.imul(mix ^ (mix >>> 15) ^ words[1]!, 0x01000193);
  }
  return (mix >>> 0).toString(16).padStart(8, "0");
}

/** One checksum a function, over its whole range and over the sizes that occur in the model. */
export function mathsChecksums(): Record<string, string> {
  return {
    exp: checksum((u) => exp(1500 * u - 750), 20000),
    expOfModerate: checksum((u) => exp(20 * u - 10), 20000),
    log: checksum((u) => log(exp(1400 * u - 700)), 20000),
    logNearOne: checksum((u) => log(0.5 + u), 20000),
    pow: checksum((u) => pow(1000 * u, 1.7 - 2 * u), 20000),
    powOfGrowth: checksum((u) => pow(0.9 + 0.2 * u, 1000 * u), 20000),
    logistic: checksum((u) => logistic(100 * u - 60), 20000),
    inverseNormal: checksum(inverseNormal, 20000),
    inverseNormalOfTail: checksum((u) => inverseNormal(u * u * u * u * u * u), 20000),
    normalCdf: checksum((u) => normalCdf(20 * u - 12), 2000),
  };
}

/** The bits every JavaScript engine must produce. A record: changing them changes the results of every scenario. */
export const MATHS_CHECKSUMS: Record<string, string> = {
  exp: "29cac0ae",
  expOfModerate: "8acf5ee9",
  log: "32f5ba6d",
  logNearOne: "62496505",
  pow: "1f811576",
  powOfGrowth: "771bad27",
  logistic: "7edc6bc6",
  inverseNormal: "91fcd6a8",
  inverseNormalOfTail: "a2f1c347",
  normalCdf: "ac3b6f97",
};
