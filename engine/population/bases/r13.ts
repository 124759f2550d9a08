import type { Base } from "../base.ts";
import { r13Targets } from "./r13-targets.ts";

/** National rural China in 2013: the first year of the integrated household survey, and the best published distribution. */
export const r13: Base = {
  id: "R13",
  label: { en: "Rural China, 2013", zh: "中国农村，2013年" },
  description: {
    en: "Households whose consumption follows the published distribution of persons of 2013, in villages far from the border.",
    zh: "消费分布与2013年公布的人口分组数据一致的农户，所在村远离边境。",
  },
  source: {
    tag: "FOUND",
    rows: ["A1", "A2", "B1", "B8", "B12"],
    note: "grouped Lorenz points of persons by consumption",
  },
  year: 2013,
  lorenz: [
    [0.0661, 0.0187],
    [0.1263, 0.0423],
    [0.184, 0.0688],
    [0.2396, 0.0976],
    [0.2941, 0.1287],
    [0.3479, 0.1622],
    [0.4002, 0.1974],
    [0.4515, 0.2347],
    [0.5021, 0.2743],
    [0.5523, 0.3163],
    [0.6015, 0.3607],
    [0.6497, 0.4073],
    [0.6969, 0.4565],
    [0.7435, 0.5092],
    [0.7893, 0.5658],
    [0.8342, 0.6268],
    [0.8778, 0.6934],
    [0.92, 0.7675],
    [0.961, 0.8557],
    [1, 1],
  ].map(([population, share]) => ({ population: population!, share: share! })),
  meanConsumption: 7485,
  dispersion: 1,
  line: 2736,
  officialHeadcount: 0.085,
  // Six and more persons (12.8%) are spread so that their mean is the 6.5 that the registered total implies.
  sizeShares: [0.056, 0.131, 0.229, 0.279, 0.177, 0.078, 0.034, 0.016],
  schoolingShares: [0.064, 0.369, 0.484, 0.071, 0.012],
  meanLand: 7.5,
  kmToBorder: [200, 1500],
  kmToTown: [2, 30],
  portDaysPerWorker: 0,
  economy: {},
  // Price index of rural China (A2d), 2013 = 1.
  prices: {
    firstYear: 2013,
    values: [1, 0.936 / 0.915, 0.955 / 0.915, 0.987 / 0.915, 1 / 0.915, 1.021 / 0.915, 1.054 / 0.915],
  },
  growth: {
    // Farm and transfers: yearly rates that bring mean real income to the published +47% by 2019, given wages (A3, A5).
    farm: { firstYear: 2013, values: [1, 1.064, 1.132, 1.204, 1.281, 1.363, 1.45] },
    // Migrant wages (B9) at constant prices (A2d).
    wages: { firstYear: 2013, values: [1, 1.0731, 1.1281, 1.1637, 1.2222, 1.2782, 1.3183] },
    transfers: { firstYear: 2013, values: [1, 1.107, 1.226, 1.357, 1.503, 1.664, 1.842] },
  },
  savingFall: { perYear: 0.009, years: 6 },
  // Assistance to registered households of about 100 yuan a head and month (2013 average near 116: RECALLED).
  statusQuo: { minimumLivingAllowance: { amount: 100 } },
  targets: r13Targets,
};
