/** What is known of each village: where it lies, what it offers, and which households live there. */
import { index, real, small, type Columns } from "./column.ts";
import { CATEGORIES } from "./goods.ts";
import { RING } from "./households.ts";

/** The columns every village has; a mechanism may add its own. */
export const villageTable = Object.freeze({
  firstHousehold: index("first household", "首户", "index", 0, 1e8),
  endHousehold: index("end of households (exclusive)", "末户之后", "index", 0, 1e8),
  kmToBorder: real("distance to the border", "距边境", "km", 0, 2000),
  kmToTown: real("distance to the town", "距城镇", "km", 0, 300),
  infrastructure: real("infrastructure", "基础设施", "share", 0, 1),
  portCapacity: real("port slots for pooled trade", "口岸通行能力", "days/month", 0, 1e9),
  designatedPoor: small("designated poor", "贫困村", "flag", 0, 1),
  localSlots: index("local job slots", "本地岗位", "persons", 0, 1e8),
  localFilled: index("local jobs filled", "已就业本地岗位", "persons", 0, 1e8),
  porterSlots: index("porter jobs", "搬运岗位", "persons", 0, 1e8),
  porterFilled: index("porter jobs filled", "已就业搬运岗位", "persons", 0, 1e8),
  porterWage: real("a day's pay, porter jobs", "搬运日工资", "yuan/person/day", 0, 1e5),
  processingSlots: index("processing jobs", "加工岗位", "persons", 0, 1e8),
  processingFilled: index("processing jobs filled", "已就业加工岗位", "persons", 0, 1e8),
  processingWage: real("a day's pay, processing jobs", "加工日工资", "yuan/person/day", 0, 1e5),
  serviceSlots: index("tourism and service jobs", "旅游与服务岗位", "persons", 0, 1e8),
  serviceFilled: index("tourism and service jobs filled", "已就业旅游与服务岗位", "persons", 0, 1e8),
  serviceWage: real("a day's pay, tourism and service jobs", "旅游与服务日工资", "yuan/person/day", 0, 1e5),
  jobOpenings: index("day jobs announced this month", "本月新增岗位", "persons", 0, 1e8),
  townServices: real("town services above those of the base population", "新增城镇服务水平", "share", 0, 1),
  park: real("industrial park", "产业园建设水平", "share", 0, 1),
  cadreTraining: real("share of cadres trained by the paired region", "受帮扶方培训的干部比例", "share", 0, 1),
  localChance: real(
    "chance that a seeker finds a local job, at synthesis",
    "求职者获得本地岗位概率（合成时）",
    "share",
    0,
    1,
  ),
  portFlow: real("share of port capacity at work", "口岸实际通行比例", "share", 0, 1),
  // Border trade: what the last month's market and the groups' stage give, and rings of twelve months
  goods: real("residents' goods by category", "居民商品类别构成", "share", 0, 1, CATEGORIES),
  goodsShock: real("log shock to margins by category", "各类商品利润率冲击（对数）", "1", -5, 5, CATEGORIES),
  takeRate: real("member's take of the value declared", "成员分成占申报额比例", "share", 0, 10),
  soloMargin: real("margin of a solo trader", "独自互市利润率", "share", 0, 10),
  memberDays: real("quota-days a member household offers", "成员户可用额度日数", "days/month", 0, 31),
  quotaTime: real("port time of a quota-day against the usual", "每份额度口岸耗时（相对）", "1", 0, 1),
  pooledDays: real("quota-days used in groups", "互助组额度日数", "days", 0, 1e13, RING),
  pooledValue: real("exempt value in groups", "互助组免税交易额", "yuan", 0, 1e13, RING),
  soloValue: real("exempt value alone", "独自互市免税交易额", "yuan", 0, 1e13, RING),
  farmPrice: real("farm price against the base year", "农产品价格系数", "1", 0, 10),
  usualTrust: real("mean trust at the status quo", "现状下的平均信任", "share", 0, 1),
  usualAgency: real("mean agency at the status quo", "现状下的平均能动性", "share", 0, 1),
  yieldShock: real("yield of the village this year", "本年全村收成系数", "1", 0, 5),
});

/** The villages of a world, column by column. */
export type Villages = Columns<typeof villageTable>;

/** One village in a pass: its row and the half-open range of its households' rows. */
export interface Village {
  readonly index: number;
  readonly first: number;
  readonly end: number;
}
