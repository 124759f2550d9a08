/** Words of the cooperative view. */
import { dictionary } from "../dictionary.ts";

export const cooperativeWords = dictionary(
  {
    title: "One cooperative",
    village: "Village",
    kind: "Kind",
    never: "There is no such cooperative in this village in this run, under either policy.",
    members: "Members over time",
    membersReading:
      "Member households; of the asset-income cooperative whoever holds own, granted or land shares; of the nested market whoever sold there that month.",
    concentration: "How concentrated the shares are",
    concentrationReading:
      "Part of all share capital that the ten largest holders have, reckoned each December. Gaps: nobody holds shares.",
    surplus: "Surplus of each year, and who got it",
    surplusReading:
      "Base-year yuan. By trade: in proportion to what members traded. Floors: promised to granted shares and land. Diverted: taken by the core. Kept: what stays as reserve, or a loss. The votes of the core decide on rules: above a half it can turn them towards pay by shares. The nested market has no year end.",
    columns: [
      "Surplus",
      "Paid by trade",
      "Paid by shares",
      "Floors and rents",
      "Diverted",
      "Kept",
      "Votes of the core",
      "Management",
      "Ended so far",
    ],
    gap: "Members beside other households of the village, last month",
    gapReading:
      "Not causal: who joins differs from others before joining. What membership brings is measured by comparing policies, in the overview.",
    whose: "Households of",
    who: ["members", "others"],
    gapColumns: ["Households", "Consumption per person, yuan", "Income, yuan", "Poor households", "Somebody away"],
    nobody: "–",
    stage: (month: string, stage: number) =>
      `${month}: stage ${["mutual-aid groups", "coordination group", "cooperative"][stage] ?? stage}`,
    founded: (month: string) => `${month}: founded`,
    ended: (month: string) => `${month}: ended`,
    events: "What happened to it",
    none: "Nothing begins, ends or rises in these years.",
  },
  {
    title: "一个合作组织",
    village: "村",
    kind: "类型",
    never: "这次模拟中，两种政策下该村都没有这类合作组织。",
    members: "成员户数变化",
    membersReading: "成员户；资产收益合作社为持有自有、量化或土地股份的农户；巢状市场为当月在其中销售的农户。",
    concentration: "股份集中程度",
    concentrationReading: "前十名持股者占全部股本的比例，每年十二月计算。断开处表示无人持股。",
    surplus: "每年盈余及其分配",
    surplusReading:
      "基年价格（元）。按交易：按成员交易额返还；保底：对量化股份与土地的承诺；截留：被核心成员拿走；留存：计入公积金，或为亏损。核心成员的表决权决定规则：超过一半时可使规则偏向按股分红。巢状市场没有年终结算。",
    columns: ["盈余", "按交易额", "按股", "保底与租金", "被截留", "留存", "核心表决权", "管理水平", "累计解散"],
    gap: "末月成员与本村其他农户",
    gapReading: "并非因果：加入者在加入之前就与他人不同。成员身份的作用要靠比较政策来衡量，见“总览”。",
    whose: "哪些农户",
    who: ["成员", "其他农户"],
    gapColumns: ["户数", "人均消费（元）", "收入（元）", "贫困户占比", "有人外出占比"],
    nobody: "–",
    stage: (month, stage) => `${month}：进入${["互助组", "协作组", "合作社"][stage] ?? stage}阶段`,
    founded: (month) => `${month}：成立`,
    ended: (month) => `${month}：解散`,
    events: "大事",
    none: "这些年里没有成立、解散或升级。",
  },
);
