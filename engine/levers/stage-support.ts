import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** A programme that lifts trade groups to a higher stage. */
export const stageSupport = lever({
  name: "stageSupport",
  label: { en: "Support for higher stages", zh: "互市组织升级扶持" },
  description: {
    en: "Each January a programme lifts groups below the stage named by one stage, with capital per member and less experience than they would need by themselves. Higher stages save labour and port time, pay for part of their goods, bargain as one and ask for a smaller share.",
    zh: "每年一月，项目将低于目标阶段的互市组织提升一级，按成员户给予资金，所需经验少于自行升级。更高阶段节省人工与口岸时间、自购部分货物、统一议价、降低入股。",
  },
  group: "borderTrade",
  setting: {
    kind: "record",
    fields: {
      stage: dial({
        label: { en: "stage supported", zh: "扶持到的阶段" },
        description: { en: "1: coordination group; 2: cooperative", zh: "1为协作组，2为合作社" },
        unit: "index",
        min: 1,
        max: 2,
        default: 2,
        integer: true,
        source: { tag: "STATED", rows: ["M9"], note: "groups upgrade to larger groups and cooperatives" },
      }),
      grant: dial({
        label: { en: "capital per member and stage", zh: "每级扶持资金（每成员户）" },
        description: { en: "public capital of the group; it stays with it", zh: "作为组织的财政资金，留在组织内" },
        unit: "nominal yuan/household",
        min: 0,
        max: 20000,
        default: 1000,
        source: { tag: "ASSUMED", rows: ["M2", "M3"], note: "no figure" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "grant",
  cost: {
    en: "An outlay of government to trade groups for each stage: the capital times members. It stays with the groups, and is a cost in full.",
    zh: "每升一级的财政支出，拨付给互市组织：资金乘以成员户数。资金留在组织内，全额计为成本。",
  },
  source: { tag: "STATED", rows: ["M2", "M9"], note: "government and lead bodies are necessary conditions" },
  acts: "monthly",
  flows: {},
  terms({ stage, grant }, terms) {
    terms.stageSupport = stage;
    terms.stageGrant = grant;
  },
});
