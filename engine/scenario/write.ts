/** From a trusted scenario back to the text of a file. */
import { Document, isCollection, visit } from "yaml";
import { formatMonth } from "../model/clock.ts";
import { isFormula } from "../model/formula/formula.ts";
import { isNumberField, type Resolved, type Schedule, type Scheduled, type Setting } from "../model/setting.ts";
import type { Known } from "./known.ts";
import { populationInFile } from "./own-data/population-in-file.ts";
import { posteriorInFile } from "./posterior.ts";
import type { Scenario } from "./scenario.ts";
import { mapValues } from "./setting-schema.ts";

/** Longest list or map, in characters, that stands on one line. */
const ONE_LINE = 110;

/**
 * Writes a scenario as a file: complete, defaults included, without comments.
 *
 * @returns YAML that `readScenario` reads back to an equal scenario.
 */
export function writeScenario(scenario: Scenario, { model }: Pick<Known, "model">): string {
  const { start, policies, question, lookAt, limits, assumptions, posterior, ...rest } = scenario;
  const settingOf = (name: string): Setting => model.levers.find((lever) => lever.name === name)!.setting;
  const { schema, id, title, sources, population, report, ...numbers } = rest;
  const texts = Object.fromEntries(
    Object.entries({ question, lookAt, limits }).filter(([, text]) => text.en !== "" || text.zh !== ""),
  );
  const document = new Document({
    schema,
    id,
    title,
    ...texts,
    sources,
    population: populationInFile(population),
    start: formatMonth(start),
    ...numbers,
    ...unlessEmpty("assumptions", assumptions),
    ...(posterior && { posterior: posteriorInFile(posterior) }),
    policies: policies.map(({ settings, ...policy }) => ({
      ...policy,
      ...unlessEmpty(
        "settings",
        mapValues(settings, (resolved, name) => settingInFile(settingOf(name), resolved)),
      ),
    })),
    report,
  });
  document.commentBefore = " yaml-language-server: $schema=./scenario.schema.json";
  visit(document, (_key, node) => {
    if (!isCollection(node) || node === document.contents) return;
    if (JSON.stringify(node).length <= ONE_LINE) {
      node.flow = true;
      return visit.SKIP;
    }
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const unlessEmpty = (key: string, entries: object): object =>
  Object.keys(entries).length > 0 ? { [key]: entries } : {};

/** A setting in the syntax of scenario files: dates as `YYYY-MM`, schedules by date. */
export function settingInFile(setting: Setting, resolved: Resolved): unknown {
  if (setting.kind === "number") return scheduleInFile(resolved as Scheduled);
  if (setting.kind === "table") return resolved;
  return mapValues(resolved as Readonly<Record<string, Scheduled | string>>, (value, name) => {
    const field = setting.fields[name]!;
    if (isFormula(value)) return value.formula;
    if (isNumberField(field)) return scheduleInFile(value as Scheduled);
    return field.kind === "date" ? formatMonth(value as number) : value;
  });
}

const scheduleInFile = (value: Scheduled): unknown =>
  typeof value === "number"
    ? value
    : isFormula(value)
      ? value.formula
      : Object.fromEntries(
          (value as Schedule).from.map((month, k) => [formatMonth(month), (value as Schedule).values[k]!]),
        );
