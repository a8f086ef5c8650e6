/**
 * Units as Chinese plans print them. A unit outside this list is not guessed: the phrase stays text.
 * Counters (个, 所 …) may be followed by the thing counted.
 */
const COUNTERS =
  '个 所 家 座 处 条 项 件 例 起 户 台 辆 套 支 本 份 批次 批 剂次 剂 人份 类 种 场 期 间 栋 片 块 株 只 头 部 门 篇 张 人次 人 名 位 次 对 组 队 床 床位 托位 学位'.split(
    ' ',
  )
const MEASURES =
  '% ‰ ‱ 个百分点 百分点 个点 周岁 岁 年 个月 月 周 天 日 课时 学时 个工作日 工作日 个小时 小时 分钟 秒 平方米 ㎡ 平方公里 平方千米 公里 千米 厘米 毫米 米 公顷 亩 立方米 万立方米 吨标准煤 吨 千克 公斤 毫克 微克 克 毫升 升 元 美元 分贝(A) 分贝 分 级 度 ℃ 倍 步 千瓦时 千卡 毫米汞柱'.split(
    ' ',
  )
const LATIN = 'm2 m3 km km2 mm cm m kg mg μg ug g t L mL ml h min s dB(A) dB kWh kcal mmHg mmol'.split(' ')
const MULTIPLIERS = '万亿|千亿|百亿|亿|千万|百万|十万|万|千|百'
const PER_WHOM =
  '常住人口|户籍人口|服务人口|人口|居民|老年人|儿童|孕产妇|活产|行政村|村|县区|县|乡镇|镇|街道|社区|学校|校|家庭|团队|机构'

const longestFirst = (words: readonly string[]) =>
  words
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|')

const ATOM = `(?:${longestFirst([...COUNTERS, ...MEASURES])}|(?:${longestFirst(LATIN)})(?![A-Za-z]))`
const WHOM = `(?:${PER_WHOM}|${ATOM})`
const DENOMINATOR = `[/·](?:(?:10{2,5}|10(?:${MULTIPLIERS}))${WHOM}?|(?:${MULTIPLIERS})${WHOM}?|${WHOM})`
const UNIT = new RegExp(`^(?:(?:${MULTIPLIERS})?${ATOM}(?:${DENOMINATOR})*|(?:${DENOMINATOR})+|万|亿|万亿)`)
const BRACKETED = new RegExp(`^\\((1?(?:(?:${MULTIPLIERS})?${ATOM})?(?:${DENOMINATOR})*)\\)`)
const COUNTER = new RegExp(`^(?:${MULTIPLIERS})?(?:${longestFirst(COUNTERS)})$`)

interface UnitRead {
  readonly unit: string
  readonly rest: string
}

/** Reads the unit that begins a phrase, bracketed or not: `%`, `/10万`, `(1/10万)`, `万元`, `张/千人`. */
export function takeUnit(phrase: string): UnitRead | undefined {
  const bracketed = BRACKETED.exec(phrase)
  if (bracketed?.[1]) return { unit: bracketed[1], rest: phrase.slice(bracketed[0].length) }
  const unit = UNIT.exec(phrase)?.[0]
  return unit === undefined ? undefined : { unit, rest: phrase.slice(unit.length) }
}

/** Whether the unit counts things, so that their name may follow: 1所标准化村卫生室. */
export function isCounter(unit: string): boolean {
  return COUNTER.test(unit)
}
