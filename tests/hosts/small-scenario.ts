/** A scenario that runs in a moment, as the text of a file. */
export const smallScenario = ({ replicates = 4, months = 14, households = 80 } = {}): string => `
schema: 1
id: SMALL
title: { en: A small test, zh: 小测试 }
question: { en: Does it run?, zh: 能运行吗？ }
lookAt: { en: the table, zh: 表格 }
limits: { en: everything, zh: 一切 }
population: { base: GX14, villages: 2, households: ${households} }
months: ${months}
burnIn: 14
seed: small
replicates: ${replicates}
assumptions: { labourBeta: { low: 1.5, high: 2.5 } }
policies:
  - { id: status-quo, name: { en: Status quo, zh: 现状 } }
  - { id: no-quota, name: { en: No quota, zh: 取消额度 }, settings: { dutyFreeQuota: 0 } }
report: { lines: [official, 3650], outcomes: [headcount, meanConsumption, netPublicCost] }
`;
