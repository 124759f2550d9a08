import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Schools, clinics, shops: a town that holds its people. */
export const townDevelopment = lever({
  name: "townDevelopment",
  label: { en: "Town services", zh: "城镇服务" },
  description: {
    en: "Schools, clinics and other services of the town are brought towards a level, a part a month. They hold people against the pull of the cities, and bring service jobs in proportion to residents. Their running costs are paid for every resident.",
    zh: "学校、诊所等城镇服务逐月提升至目标水平，增强留人能力，对冲大城市虹吸，并按居民人数带来服务岗位。运行费用按居民人数由财政支付。",
  },
  group: "settlement",
  setting: {
    kind: "record",
    fields: {
      level: dial({
        label: { en: "level", zh: "水平" },
        description: {
          en: "0: as in the base population; 1: those of a county town",
          zh: "0为基础人口水平；1为县城水平",
        },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.5,
        source: { tag: "ASSUMED", rows: ["M7"], note: "sign only" },
      }),
      cost: dial({
        label: { en: "cost at full services", zh: "完善服务的成本" },
        description: { en: "per resident and year, times the level", zh: "每位居民每年，乘以水平" },
        unit: "yuan/person/year",
        min: 0,
        max: 5000,
        default: 400,
        source: { tag: "ASSUMED", note: "no figure" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "level",
  cost: {
    en: "Monthly outlay of government to the rest of the economy: cost × level × residents.",
    zh: "每月财政支出（付给其他部门）：成本×水平×居民人数。",
  },
  source: {
    tag: "STATED",
    rows: ["M6", "M7"],
    note: "children's schooling and care of the elderly; pull of the cities",
  },
  acts: "monthly",
  flows: {
    townServiceCosts: {
      from: "government",
      to: "outside",
      label: { en: "running costs of town services", zh: "城镇服务运行费用" },
    },
  },
  reads: ["households.size", "households.awayWorkers"],
  terms(value, terms) {
    terms.townServices = value.level;
  },
  act({ index, first, end }, value, { households: h, ledger }, { flow }) {
    let residents = 0;
    for (let i = first; i < end; i++) residents += h.size[i]! - h.awayWorkers[i]!;
    ledger.transfer(index, flow.townServiceCosts, (value.cost * value.level * residents) / 12);
  },
});
