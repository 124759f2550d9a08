import { expect, test } from "vitest";
import { answers } from "../../playground/state/search.ts";

const credit = {
  name: "softLoanRate",
  label: { en: "Soft loan rate", zh: "优惠贷款利率" },
  description: { en: "Credit below the market rate.", zh: "低于市场利率的信贷。" },
};

test.each(["", "  ", "loan", "LOAN soft", "信贷", "softloan", "credit 贷款"])("%j finds it", (query) =>
  expect(answers(credit, query)).toBe(true),
);
test.each(["quota", "loan quota", "额度"])("%j does not", (query) => expect(answers(credit, query)).toBe(false));
