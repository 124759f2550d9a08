/** What day jobs near the border pay, who hears of them, and what holds people at home. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const dayJobDials = Object.freeze({
  porterWage: dialRow("day's pay of a porter or haulier", "搬运工日工资", "yuan/person/day", 200, 150, 300, "FOUND", "200 to 300 a day in Napo, 150 a load in Dongxing", "E7c", "E9", "K45"),
  processingWage: dialRow("day's pay in processing", "加工日工资", "yuan/person/day", 65, 50, 80, "FOUND", "nut shelling, Longzhou: 50 to 80", "B13", "K47"),
  serviceWage: dialRow("day's pay in tourism and services", "旅游与服务业日工资", "yuan/person/day", 80, 50, 150, "ASSUMED", "no figure"),
  porterDays: dialRow("days of work of a porter a month", "搬运工每月工作天数", "days/month", 15, 5, 25, "DERIVED", "between 26,500 yuan a year (about 11 days) and 4,000 to 5,000 a month (about 18)", "E7c", "E9"),
  jobDays: dialRow("days of work in processing and services a month", "加工与服务业每月工作天数", "days/month", 22, 10, 26, "ASSUMED", "below the migrants' 24.9", "B9f"),
  applicantsElasticity: dialRow("fall of a day's pay with applicants per slot, elasticity", "日工资对每岗求职人数的弹性", "1", 0.2, 0, 0.5, "ASSUMED", "no figure"),
  guesthouseIncome: dialRow("net income of a household's two storeys of a guesthouse, a month", "农户两层民宿月净收入", "yuan/month", 1000, 200, 5000, "ASSUMED", "two storeys by the scheme, income not found", "S14"),
  servicePull: dialRow("pull of full town services against leaving, utility", "完善城镇服务的留人作用（效用）", "1", 0.5, 0, 3, "ASSUMED", "sign from M7", "M7"),
});
