import type { TargetContext } from './target-rule.ts'

/** What a change is counted from, and what follows in the phrase. */
interface BaseRead {
  readonly base?: number
  readonly per?: 'year'
  readonly rest: string
}

const CALENDAR_YEAR = String.raw`((?:19|20)\d{2})(?![\d.%])年?(?:底|末|年底|年末|度)?(?:相比|的?基础上|的?水平|的?基数|同期)*`
/** Last years of the five-year plans, which texts use as a date: 比“十三五”末提高1岁. */
const FIVE_YEAR_PLANS: Record<string, number> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030 }
const OWN_BASE =
  '(?:基期值?|基准年|基线|期初|规划期初|现状|现有水平|现有基础|目前|当前|规划前|基数)(?:水平|相比|基础上)*'
const LAST_YEAR = '(?:上年度?|上一年度?|前一年|去年|上年同期)(?:水平|相比|基础上)*'

const COMPARED: ReadonlyArray<readonly [RegExp, (match: RegExpExecArray) => Omit<BaseRead, 'rest'> | undefined]> = [
  [/^(?:每年|逐年)(?:都|均)?(?:比|较|在)(?:上年度?|上一年度?)(?:的?基础上)?/, () => ({ per: 'year' })],
  [new RegExp(`^(?:同比|(?:比|较|与|在)${LAST_YEAR})`), () => ({ per: 'year' })],
  [
    new RegExp(`^(?:相比于?|相较于?|比|较|与|在|以|对比|同)${CALENDAR_YEAR}(?:为基期|为基数|为基准)?`),
    ([, year]) => ({ base: Number(year) }),
  ],
  [
    /^(?:比|较|与|在)(十[二三四五])五(?:规划)?(?:期末|末期|末|时期|期间)?(?:相比|基础上|水平)*/,
    ([, plan = '']) => (FIVE_YEAR_PLANS[plan] ? { base: FIVE_YEAR_PLANS[plan] } : undefined),
  ],
  [
    /^(十[二三四五])五(?:规划)?(?:期末|末期|末)的?基础上/,
    ([, plan = '']) => (FIVE_YEAR_PLANS[plan] ? { base: FIVE_YEAR_PLANS[plan] } : undefined),
  ],
  [new RegExp(`^(?:比|较|与|在)${OWN_BASE}`), () => ({})],
]

/** 2020年基础上, and 2020年 alone: a page that lost the 较. Inside the plan's period such a year is a date, not a base. */
const YEAR_ALONE = new RegExp(`^${CALENDAR_YEAR}`)
const PER_YEAR = /^(?:平均每年|每年平均|每年度|每年|年均|逐年|年年|年度|年)(?:平均)?(?!龄|轻|底|末)/

/** Reads what a change is counted from; always answers, with an empty reading when the phrase says nothing of it. */
export function takeBase(phrase: string, context: TargetContext): BaseRead {
  for (const [pattern, read] of COMPARED) {
    const match = pattern.exec(phrase)
    const found = match && read(match)
    if (match && found) return withPerYear({ ...found, rest: phrase.slice(match[0].length).replace(/^[、,]/, '') })
  }
  const alone = YEAR_ALONE.exec(phrase)
  if (alone) {
    const year = Number(alone[1])
    const dated = context.period !== undefined && year >= context.period.from && year <= context.period.to
    const base = dated && !alone[0].includes('基') ? {} : { base: year }
    return withPerYear({ ...base, rest: phrase.slice(alone[0].length).replace(/^[、,]/, '') })
  }
  return withPerYear({ rest: phrase })
}

function withPerYear(read: BaseRead): BaseRead {
  const per = PER_YEAR.exec(read.rest)
  return per ? { ...read, per: 'year', rest: read.rest.slice(per[0].length) } : read
}
