/**
 * The mechanisms of a month, in run order: the one list a reader checks against the model's documentation. To add a
 * mechanism, write one file here and add one line at its place below.
 */
import type { Mechanism } from "../model/mechanism.ts";
import { borderTrade } from "./border-trade.ts";
import { consumption } from "./consumption.ts";
import { credit } from "./credit.ts";
import { entitlements } from "./entitlements.ts";
import { environment } from "./environment.ts";
import { farm } from "./farm.ts";
import { haulage } from "./haulage.ts";
import { labour } from "./labour.ts";
import { learning } from "./learning.ts";
import { membership } from "./membership.ts";
import { nestedMarket } from "./nested-market.ts";
import { observe } from "./observe.ts";
import { programmes } from "./programmes.ts";
import { processing } from "./processing.ts";
import { sales } from "./sales.ts";
import { settlement } from "./settlement.ts";
import { shocks } from "./shocks.ts";
import { town } from "./town.ts";
import { work } from "./work.ts";
import { yearbook } from "./yearbook.ts";

export const mechanisms: readonly Mechanism[] = [
  environment,
  shocks,
  entitlements,
  labour,
  membership,
  farm,
  borderTrade,
  haulage,
  processing,
  town,
  work,
  nestedMarket,
  sales,
  credit,
  consumption,
  settlement,
  learning,
  programmes,
  observe,
  yearbook,
];
