import { test } from "vitest";
import { moneyIsConserved, nobodyOverspends } from "./money-properties.ts";

test("money is conserved under 5,000 random policies", () => moneyIsConserved(5_000));

test("nobody spends what they do not have under 5,000 random policies", () => nobodyOverspends(5_000));
