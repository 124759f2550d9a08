/**
 * What is known of each cooperative. Every village has a fixed place for one cooperative of each kind, so that
 * cooperative k of village v stands in row `v × KINDS.length + k`; `founded` says whether it exists.
 */
import { HIGHEST_STAGE } from "./bargaining.ts";
import { index, real, small, type Columns } from "./column.ts";

/**
 * Kinds of cooperative, in the order of their rows: border-trade groups, village fund, asset-income cooperative, farm
 * cooperative, nested market.
 */
export const KINDS = ["trade", "fund", "asset", "farm", "nestedMarket"] as const;
export type CooperativeKind = (typeof KINDS)[number];

/** The columns every cooperative has; a mechanism may add its own. */
export const cooperativeTable = Object.freeze({
  village: index("village", "所在村", "index", 0, 1e7),
  groups: index("groups", "组数", "groups", 0, 1e6),
  members: index("member households", "成员户", "households", 0, 1e8),
  cash: real("cash", "现金", "yuan", 0, 1e12),
  reserve: real("reserve", "公积金", "yuan", 0, 1e12),
  ownShares: real("share capital paid in by members", "成员股本", "yuan", 0, 1e12),
  grantedShares: real("granted share capital", "量化股本", "yuan", 0, 1e12),
  publicCapital: real("public seed capital", "财政种子资金", "yuan", 0, 1e12),
  loans: real("loans to members", "对成员贷款", "yuan", 0, 1e12),
  processingCapital: real("processing capital", "加工资本", "yuan", 0, 1e12),
  floorArrears: real("unpaid floors on granted shares", "拖欠的保底分红", "yuan", 0, 1e12),
  revenueOfYear: real("revenue of this year", "本年收入", "yuan", -1e12, 1e12),
  costOfYear: real("costs and losses of this year", "本年成本与损失", "yuan", 0, 1e12),
  volumeOfYear: real("members' trade of this year", "本年成员交易额", "yuan", 0, 1e12),
  management: real("quality of management", "管理水平", "share", 0, 1),
  ruleDrift: real(
    "drift of the rules: pay by shares (-1) to the law (1)",
    "规则漂移：偏向按股（-1）至依法（1）",
    "1",
    -1,
    1,
  ),
  shells: small("cooperatives that exist on paper only", "空壳合作社", "index", 0, 255),
  tradeMonths: index("months of trade behind it", "已互市月数", "months", 0, 1200),
  stage: small("stage of trade groups", "互市组织阶段", "index", 0, HIGHEST_STAGE),
  founded: small("exists", "已成立", "flag", 0, 1),
  kind: small("kind", "类型", "index", 0, KINDS.length - 1),
});

/** The cooperatives of a world, column by column. */
export type Cooperatives = Columns<typeof cooperativeTable>;

/**
 * Row of a village's cooperative of one kind.
 *
 * @param village Row of the village.
 * @example cooperativeOf(2, "fund") // => 11
 */
export const cooperativeOf = (village: number, kind: CooperativeKind): number =>
  village * KINDS.length + KINDS.indexOf(kind);
