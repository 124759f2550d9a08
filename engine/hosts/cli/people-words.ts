/** Words for groups of people and for who gets money, in both languages. */
import {
  fill,
  type Arguments,
  type FirstRecipient,
  type Group,
  type Locale,
  type Text,
  type Vulnerability,
} from "#engine";

const groups: Readonly<Record<Group, Text>> = {
  poor: { en: "poor", zh: "贫困" },
  nearPoor: { en: "near poor (to 1.5 lines)", zh: "近贫困（至1.5倍贫困线）" },
  other: { en: "other", zh: "其他" },
  elite: { en: "village elite", zh: "村庄精英" },
};

const recipients: Readonly<Record<string, Text>> = {
  ...groups,
  nearPoor: { en: "near poor", zh: "近贫困" },
  other: { en: "other households", zh: "其他农户" },
  otherHouseholds: { en: "households, not by a lever", zh: "农户（非政策工具直接支付）" },
  cooperatives: { en: "cooperatives", zh: "合作社" },
  funds: { en: "village funds", zh: "互助资金" },
  enterprises: { en: "enterprises", zh: "企业" },
  banks: { en: "banks", zh: "银行" },
  outside: { en: "outside the villages", zh: "村外" },
};

const words = {
  programmes: {
    en: "Public money by programme, change a household and year: {parts}.",
    zh: "各项目财政资金变化（户均每年，元）：{parts}。",
  },
  recipients: {
    en: "Of every public yuan more, who gets it first: {parts}.",
    zh: "每多支出一元财政资金，首先流向：{parts}。",
  },
  gains: {
    en: "Gain of consumption by group at the start, yuan a person and year: {parts}.",
    zh: "按政策开始时分组的消费增益（元/人·年）：{parts}。",
  },
  vulnerable: {
    en: "At risk of poverty (poor in at least a quarter of the runs): {policy} of people, {baseline} in the baseline.",
    zh: "面临贫困风险（至少四分之一的运行中贫困）的人口：{policy}，基准为{baseline}。",
  },
  part: { en: "{who} {amount}", zh: "{who}{amount}" },
} as const satisfies Record<string, Text>;

export const peopleWords = (name: keyof typeof words, locale: Locale, given: Arguments = {}): string =>
  fill(words[name][locale], given);
export const groupName = (group: Group, locale: Locale): string => groups[group][locale];
/** A sector that has no words here is shown by its name. */
export const recipientName = (who: FirstRecipient["who"], locale: Locale): string => recipients[who]?.[locale] ?? who;

/** Share of persons whose household is poor in at least a quarter of the replicates. */
export const atRisk = ({ sometimes, mostly, always }: Vulnerability): number => sometimes + mostly + always;
