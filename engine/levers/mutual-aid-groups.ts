import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Villages of the trade zone may found groups that pool their members' quotas. */
export const mutualAidGroups = lever({
  name: "mutualAidGroups",
  label: { en: "Mutual-aid groups", zh: "边民互助组" },
  description: {
    en: "Residents of the trade zone form groups that pool quota-days; an organiser fronts the goods, and members take turns. Groups form when enough households want to join. Each must have some registered poor: groups that lack them invite them and waive the share. A higher share keeps out those without cash.",
    zh: "边贸区居民组成互助组，集中额度、组织者垫付货款、成员轮值。愿意加入的农户足够时成组。每组须有登记贫困成员：不足时邀请贫困户并免缴股金。股金门槛越高，缺少现金者越难加入。",
  },
  group: "borderTrade",
  setting: {
    kind: "record",
    fields: {
      members: dial({
        label: { en: "members a group needs", zh: "每组最少人数" },
        description: {
          en: "member households; groups take up to a quarter more",
          zh: "成员户数；每组最多可再多四分之一",
        },
        unit: "households",
        min: 5,
        max: 100,
        default: 21,
        integer: true,
        source: { tag: "FOUND", rows: ["E11", "E12", "K46"], note: "20 groups with 420 members; 20 or more by rule" },
      }),
      poorMinimum: dial({
        label: { en: "registered poor a group needs", zh: "每组最少贫困成员" },
        description: {
          en: "member households; cannot bind where no registered household has an adult at home",
          zh: "成员户数；若登记贫困户均无成年人在家则无法约束",
        },
        unit: "households",
        min: 0,
        max: 10,
        default: 1,
        integer: true,
        source: { tag: "FOUND", rows: ["E11", "M9"], note: "1 + n20 + 1" },
      }),
      threshold: dial({
        label: { en: "share a member pays in", zh: "入组股金" },
        description: { en: "from the member's own cash, refunded on leaving", zh: "以自有现金缴纳，退组退还" },
        unit: "nominal yuan",
        min: 0,
        max: 20000,
        default: 0,
        source: { tag: "ASSUMED", rows: ["M1", "M16"], note: "no figure; groups with organisers ask for none" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: {
    en: "No outlay in the model (organising by officials is not costed); more of the quota is used, so tax expenditure rises.",
    zh: "模型中无财政支出（干部组织成本未计）；额度使用增加，税收支出随之上升。",
  },
  source: { tag: "STATED", rows: ["M1", "M9", "S10", "E10", "E11", "E12"], note: "Dongxing" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.groupMembers = value.members;
    terms.groupPoorMinimum = value.poorMinimum;
    terms.groupThreshold = value.threshold;
  },
});
