import { expect, test } from "vitest";
import { model } from "#engine";
import { agentColumn, outcomeColumns } from "../../../engine/hosts/results/declared-columns.ts";
import { checkColumns } from "../../../engine/hosts/results/table-column.ts";

test("every column of agents that has one value an agent can be a column of a result table", () => {
  for (const table of Object.values(model.tables)) {
    const single = Object.entries(table).filter(([, { width }]) => width === 1);
    checkColumns(single.map(([name, declared]) => agentColumn(name, declared)));
  }
  expect(agentColumn("cash", model.tables.households["cash"]!)).toEqual({
    name: "cash",
    type: "DOUBLE",
    nullable: true,
    label: { en: "cash and deposits", zh: "现金与存款" },
    unit: "yuan",
  });
  expect(agentColumn("size", model.tables.households["size"]!)).toMatchObject({ type: "INT32", nullable: false });
});

test("a ring of months is refused", () => {
  expect(() => agentColumn("neighbours", model.tables.households["neighbours"]!)).toThrow(
    "agentColumn neighbours: expected one value an agent; got 8.",
  );
});

test("every metric can be a pair of columns: its value, and why it is undefined", () => {
  checkColumns(model.metrics.flatMap((metric) => outcomeColumns(metric.name, metric)));
  const [value, reason] = outcomeColumns("gini", { label: { en: "Gini", zh: "基尼系数" }, unit: "1" });
  expect(value).toEqual({
    name: "gini",
    type: "DOUBLE",
    nullable: true,
    label: { en: "Gini", zh: "基尼系数" },
    unit: "1",
  });
  expect(reason).toMatchObject({ name: "gini_reason", type: "STRING", nullable: true });
  expect(reason.label.zh).toBe("基尼系数：无定义的原因");
});
