/** How a result is named, cited and made again, as text to copy. */
import type { Comparison, Text } from "#engine";

type Cited = Pick<Comparison, "version" | "scenarioHash" | "resultHash" | "seed" | "replicates" | "households"> & {
  readonly scenario: { readonly id: string; readonly title: Text };
};

/** Only what every file system takes, and no shell splits. */
const safe = (part: string): string => part.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replaceAll(/^[-.]+|-+$/g, "");

/**
 * Name of a file that holds something of a result: scenario, policy where one is meant, version.
 *
 * @example fileName(["Y17", "cash", "0.1.0"], "png") // => "Y17_cash_coopolis-0.1.0.png"
 */
export const fileName = (parts: readonly string[], ending: string): string =>
  `${[...parts.slice(0, -1).map(safe), `coopolis-${safe(parts.at(-1)!)}`].filter((part) => part !== "").join("_")}.${ending}`;

/** The line that makes the result again with the scenario file beside it. */
export const commandFor = (file: string): string => `npx coopolis compare ${file}`;

/** A sentence that names the result so that anybody can tell whether theirs is the same. */
export function citation(
  { version, scenario, scenarioHash, resultHash, seed, replicates }: Cited,
  language: keyof Text,
): string {
  return language === "zh"
    ? `Coopolis ${version}，情景${scenario.id}“${scenario.title.zh}”，${replicates}次运行，种子${seed}，情景哈希${scenarioHash}，结果哈希${resultHash}。`
    : `Coopolis ${version}, scenario ${scenario.id}, “${scenario.title.en}”, ${replicates} runs, seed ${seed}, scenario hash ${scenarioHash}, result hash ${resultHash}.`;
}

/** The same for BibTeX; braces and backslashes of a title are written so that BibTeX takes them. */
export function bibtex(
  { version, scenario, scenarioHash, resultHash, seed, replicates }: Cited,
  language: keyof Text,
): string {
  const title = scenario.title[language].replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, String.raw`\$&`);
  return [
    `@misc{coopolis-${safe(scenario.id)}-${resultHash.slice(0, 8)},`,
    `  title = {{Coopolis}, scenario ${scenario.id.replaceAll("_", String.raw`\_`)}: {${title}}},`,
    `  howpublished = {Computer simulation, version ${version}},`,
    `  note = {${replicates} runs, seed ${seed}, scenario hash ${scenarioHash}, result hash ${resultHash}},`,
    "}",
  ].join("\n");
}
