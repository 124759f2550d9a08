import { lever } from "../model/lever.ts";
import { gapClosed, isSupported } from "../model/supported-villages.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Ground, halls, power and cold stores for processing, built by the paired region. */
export const industrialParks = lever({
  name: "industrialParks",
  label: { en: "Industrial parks", zh: "产业园区" },
  description: {
    en: "Once, in the month given, some villages get a park; how complete it is follows a/(a + scale) with a yuan per household. From then on investors look at those villages, a park makes up for infrastructure that is missing, and lowers fixed costs of enterprises.",
    zh: "在指定月份一次性为部分村庄建设产业园，完善程度为 a/(a + 尺度)（a为户均投入）。此后投资者到这些村考察项目；园区弥补基础设施不足，并降低企业固定成本。",
  },
  group: "pairedSupport",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      amount: dial({
        label: { en: "money", zh: "资金" },
        description: { en: "per park", zh: "每个园区" },
        unit: "nominal yuan/village",
        min: 0,
        max: 5e7,
        default: 3000000,
        source: {
          tag: "ASSUMED",
          rows: ["M26", "E20"],
          note: "3.16 million a project in 2016 to 2019, all kinds together",
        },
      }),
      share: dial({
        label: { en: "villages reached", zh: "覆盖村比例" },
        description: { en: "share of villages", zh: "占全部村的比例" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.2,
        source: { tag: "ASSUMED", note: "no figure" },
      }),
      projects: dial({
        label: { en: "projects looked at", zh: "考察项目数" },
        description: {
          en: "projects investors consider in a full park a year",
          zh: "投资者每年在完善园区考察的项目数",
        },
        unit: "1/year",
        min: 0,
        max: 6,
        default: 1,
        source: { tag: "ASSUMED", rows: ["S32"], note: "contracts are counted, projects that went ahead are not" },
      }),
    },
  },
  neutral: "unset",
  size: "amount",
  cost: { en: "One outlay of government to builders for each park.", zh: "每个园区一次性财政支出，付给建设方。" },
  source: { tag: "STATED", rows: ["M26"], note: "industrial parks of the pairing" },
  acts: "once",
  flows: {
    parkWorks: { from: "government", to: "outside", label: { en: "works in industrial parks", zh: "产业园建设支出" } },
  },
  // prettier-ignore
  parameters: {
    parkScale: dialRow("money that completes half of a park", "建成半个园区所需户均资金", "yuan/household", 8000, 500, 80000, "ASSUMED", "no figure", "M26"),
  },
  reads: ["villages.park"],
  writes: ["villages.park"],
  terms(value, terms) {
    terms.parkProjects = value.projects;
  },
  act({ index, first, end }, value, { villages: v, terms, ledger }, { p, flow }) {
    if (!isSupported(index, value.share) || end === first) return;
    const amount = value.amount / terms.priceLevel;
    v.park[index]! += gapClosed(amount / (end - first), p.parkScale) * (1 - v.park[index]!);
    ledger.transfer(index, flow.parkWorks, amount);
  },
});
