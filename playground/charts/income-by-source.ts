/** Household income by source, from the ledger's flows: no run is needed beyond those of the comparison. */
import { INCOME_SOURCES, type Comparison, type Flows, type IncomeSource } from "#engine";
import { axisNumber } from "../text/numbers.ts";
import type { ChartConfiguration } from "./chart-js.ts";
import { colour } from "./palette.ts";

export interface Income {
  readonly source: IncomeSource;
  /** Yuan a household and year, mean over replicates and policy years. Shape: [policies]. */
  readonly yuan: readonly number[];
}

/**
 * Mean yearly income of a household from each source: receipts less the costs booked against them.
 *
 * @param flows Declarations, by flow name: what is income, and of which source.
 */
export function incomeBySource({ policies, households, months }: Comparison, flows: Flows): Income[] {
  const householdYears = (households * months) / 12;
  return INCOME_SOURCES.map((source) => ({
    source,
    yuan: policies.map((policy) => {
      let total = 0;
      for (const [name, { from, to, income }] of Object.entries(flows)) {
        if (income !== source || from === to) continue;
        const yuan = policy.flows[name] ?? 0;
        if (to === "households") total += yuan;
        if (from === "households") total -= yuan;
      }
      return total / householdYears;
    }),
  }));
}

/** A name in lines short enough to stand beside a bar; Chinese breaks anywhere, and each sign takes two columns. */
function wrapped(name: string): string[] {
  const lines: string[] = [""];
  const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);
  for (const part of name.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    const line = lines.at(-1)! + part;
    if (width(line.trimEnd()) <= 18 || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** Stacked bars, one a policy. */
export function incomeConfig(
  incomes: readonly Income[],
  policies: readonly string[],
  sources: Readonly<Record<IncomeSource, string>>,
  tag: string,
): ChartConfiguration<"bar"> {
  const ink = colour("ink-soft");
  return {
    type: "bar",
    data: {
      labels: policies.map(wrapped),
      datasets: incomes.map(({ source, yuan }) => ({
        label: sources[source],
        data: [...yuan],
        backgroundColor: colour(`source-${source}`),
        borderColor: colour("surface"),
        borderWidth: { left: 0, right: 1.5 },
        borderSkipped: false,
        barThickness: 26,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: "y",
      interaction: { mode: "nearest", axis: "y", intersect: true },
      scales: {
        x: {
          type: "linear",
          stacked: true,
          grid: { color: colour("rule") },
          ticks: { color: ink, maxTicksLimit: 5, callback: (yuan) => axisNumber(Number(yuan), "yuan", tag) },
        },
        y: { type: "category", stacked: true, grid: { display: false }, ticks: { color: colour("ink") } },
      },
      plugins: {
        tooltip: {
          callbacks: { label: ({ dataset, parsed }) => ` ${dataset.label}: ${axisNumber(parsed.x ?? 0, "yuan", tag)}` },
        },
      },
    },
  };
}
