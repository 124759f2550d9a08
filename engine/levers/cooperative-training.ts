import { lever } from "../model/lever.ts";
import { inCooperative } from "../population/members.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Members of cooperatives are trained together. */
export const cooperativeTraining = lever({
  name: "cooperativeTraining",
  label: { en: "Training of members", zh: "合作社成员培训" },
  description: {
    en: "Each month this share of the members of trade groups, village funds and farm cooperatives, by lot, takes part in a session. Training raises technique and agency. It evens out what the elite learns first only as far as the poor are members.",
    zh: "每月按此比例抽取互助组、互助资金与农民合作社成员参加培训，提升技术与能动性。只有贫困户成为成员，才能拉平精英先得的技术差距。",
  },
  group: "training",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "members trained a month", zh: "每月培训成员比例" },
      description: { en: "share of members", zh: "占成员比例" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.15,
      source: { tag: "ASSUMED", rows: ["M21"], note: "about two sessions a year; no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "Monthly outlay of government for each member trained (60 yuan, ASSUMED).",
    zh: "每培训一名成员由财政支付（60元，假设）。",
  },
  source: { tag: "STATED", rows: ["M21", "M3"], note: "the cooperative standardises inputs and training" },
  acts: "monthly",
  flows: {
    trainingOfMembers: {
      from: "government",
      to: "outside",
      label: { en: "training of members", zh: "成员培训支出" },
    },
  },
  // prettier-ignore
  parameters: {
    sessionCost: dialRow("cost of training a member once", "每人次培训成本", "nominal yuan", 60, 0, 2000, "ASSUMED", "no figure"),
  },
  purposes: { trained: 1413 },
  reads: ["households.tradeMember", "households.fundMember", "households.farmMember", "households.training"],
  writes: ["households.training"],
  act({ index, first, end }, value, world, { p, flow }) {
    const { households: h, draws, clock, terms, ledger } = world;
    const luck = world.scratch(0, 4 * (end - first));
    draws.fill(luck, first, end - first, 1413, clock.key);
    let trained = 0;
    for (let i = first; i < end; i++) {
      if (inCooperative(h, i) === 0 || luck[4 * (i - first)]! >= value) continue;
      h.training[i]!++;
      trained++;
    }
    ledger.transfer(index, flow.trainingOfMembers, (trained * p.sessionCost) / terms.priceLevel);
  },
});
