import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readScenario } from "../../engine/scenario/read.ts";
import { formatProblems } from "../../engine/text/format-problems.ts";
import type { Locale } from "../../engine/text/say.ts";
import { known } from "./test-model.ts";

const text = readFileSync(new URL("nine-mistakes.yaml", import.meta.url), "utf8");
const toldIn = (locale: Locale): string => {
  const read = readScenario(text, known);
  return "problems" in read ? formatProblems(read.problems, text, "nine-mistakes.yaml", locale) : "";
};

test("nine mistakes give nine messages in English, each with its place and its line", () =>
  expect(`\n${toldIn("en")}\n`).toBe(english));
test("nine mistakes give nine messages in Chinese", () => expect(`\n${toldIn("zh")}\n`).toBe(chinese));

const english = `
nine-mistakes.yaml:4:1: title.zh: zh is missing; every text is needed in English (en) and Chinese (zh).
4 | title: { en: Nine mistakes }
  | ^^^^^

nine-mistakes.yaml:7:9: months: expected a whole number from 12 to 240 (months); got 360.
7 | months: 360
  |         ^^^

nine-mistakes.yaml:10:3: assumptions.labourBetta: unknown key labourBetta. Did you mean labourBeta?
10 |   labourBetta: 2
   |   ^^^^^^^^^^^

nine-mistakes.yaml:11:25: assumptions.remittedShare.low: expected low to be at most high (0.2); got 0.5.
11 |   remittedShare: { low: 0.5, high: 0.2 }
   |                         ^^^

nine-mistakes.yaml:14:9: policies[1].id: expected ids that differ; status-quo already names another policy.
14 |   - id: status-quo
   |         ^^^^^^^^^^

nine-mistakes.yaml:17:14: policies[1].settings.quota: expected a number from 0 to 20,000 (yuan a person and day, nominal); got 80000.
17 |       quota: 80000
   |              ^^^^^

nine-mistakes.yaml:18:20: policies[1].settings.grant.on: expected a month from 2014-01 to 2033-12, within the run; got 2013-06.
18 |       grant: { on: 2013-06, amount: 500 }
   |                    ^^^^^^^

nine-mistakes.yaml:19:52: policies[1].settings.ladder[1].upTo: expected upTo to rise from row to row; got 2000 after 5,000.
19 |       ladder: [{ upTo: 5000, monthly: 0 }, { upTo: 2000, monthly: 0.005 }]
   |                                                    ^^^^

nine-mistakes.yaml:20:22: report.outcomes[0]: expected one of headcount, gini, schooling; got headcuont. Did you mean headcount?
20 | report: { outcomes: [headcuont] }
   |                      ^^^^^^^^^
`;

const chinese = `
nine-mistakes.yaml:4:1: title.zh：缺少 zh；每段文字都需要英文（en）和中文（zh）。
4 | title: { en: Nine mistakes }
  | ^^^^^

nine-mistakes.yaml:7:9: months：应为从 12 到 240 的整数（个月），实际为 360。
7 | months: 360
  |         ^^^

nine-mistakes.yaml:10:3: assumptions.labourBetta：未知的键 labourBetta。是否想写 labourBeta？
10 |   labourBetta: 2
   |   ^^^^^^^^^^^

nine-mistakes.yaml:11:25: assumptions.remittedShare.low：low 应不大于 high（0.2），实际为 0.5。
11 |   remittedShare: { low: 0.5, high: 0.2 }
   |                         ^^^

nine-mistakes.yaml:14:9: policies[1].id：政策 id 应各不相同；status-quo 已用于另一政策。
14 |   - id: status-quo
   |         ^^^^^^^^^^

nine-mistakes.yaml:17:14: policies[1].settings.quota：应为从 0 到 20,000 的数（元/人·日，名义），实际为 80000。
17 |       quota: 80000
   |              ^^^^^

nine-mistakes.yaml:18:20: policies[1].settings.grant.on：应为从 2014-01 到 2033-12 的月份（运行期内），实际为 2013-06。
18 |       grant: { on: 2013-06, amount: 500 }
   |                    ^^^^^^^

nine-mistakes.yaml:19:52: policies[1].settings.ladder[1].upTo：upTo 应逐行增大，实际在 5,000 之后为 2000。
19 |       ladder: [{ upTo: 5000, monthly: 0 }, { upTo: 2000, monthly: 0.005 }]
   |                                                    ^^^^

nine-mistakes.yaml:20:22: report.outcomes[0]：应为下列之一：headcount、gini、schooling，实际为 headcuont。是否想写 headcount？
20 | report: { outcomes: [headcuont] }
   |                      ^^^^^^^^^
`;
