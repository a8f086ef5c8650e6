import { type Bound, joinBounds } from './bound-words.ts'
import { type FigurePhrase, readFigurePhrase, takeBounds } from './figure-phrase.ts'
import type { ReadTarget, TargetContext, TargetRule } from './target-rule.ts'

/** A number to reach or keep: ≥98.8, 控制在27%左右, 保持在90%以上, 每千人3名, 全覆盖. */
export const readThreshold: TargetRule<'threshold'> = (phrase, context) =>
  readFullCoverage(phrase) ?? readNone(phrase) ?? readRate(phrase) ?? readPlainThreshold(phrase, context)

const FULL_COVERAGE = /^(?:[^\d<>=~、;,.%不未无非率]{0,24})(?:全覆盖|全面覆盖|全部覆盖|全域覆盖)$/

/** 全覆盖 says 100 % without a figure; 基本 in front makes it about 100 %. */
function readFullCoverage(phrase: string): ReadTarget<'threshold'> | undefined {
  if (!FULL_COVERAGE.test(phrase)) return undefined
  const bound = takeBounds(phrase)?.bound
  const steady = bound?.direction === 'steady' ? { direction: 'steady' as const } : {}
  return { kind: 'threshold', comparator: bound?.comparator === '~' ? '~' : '=', value: 100, unit: '%', ...steady }
}

/** 零发生, 降为零, 本土病例为零. */
function readNone(phrase: string): ReadTarget<'threshold'> | undefined {
  const none =
    /^(?:保持|实现|达到|降为|为|力争|确保)*零(?:发生|死亡|事故|感染|报告|病例|新增|输入|目标)?$/.test(phrase) ||
    /^[\u4e00-\u9fff]{2,16}(?<![不未非无])(?:降为|降至|保持为?|为)零$/.test(phrase)
  return none ? { kind: 'threshold', comparator: '=', value: 0 } : undefined
}

/** What a rate can be per: so many people, a stretch of time. */
const PER =
  /^(?:平均)?每(?:个)?((?:[百千万亿]|十万|10万|百万|100万)?(?:名|个)?(?:常住人口|户籍人口|服务人口|人口|居民|老年人|儿童|人|户)|天|日|周|月|季度|半年|学期|学年|年)/
const PROVIDING = /^(?:拥有|配备|开展|组织|召开|检查|体检|均|有)(?=.)/
/** The thing counted, between what it is per and its number: 每万常住人口全科医生3.93人. */
const THING = /^(?!.*(?:[新递]?增|提[高升]|下降|降低|减少))(?:(?!不)[\u4e00-\u9fff()]){2,14}?(?=\d)/
/** What the rate is of, before 每: 床位数达到每千人6.7张. */
const OF_WHAT = /^[^\d<>=~、;:,.%‰不未无非每]{1,40}(?=每)/

/** 每千人3名, 每天不少于1小时, 不低于每人每年99元: the unit is completed by what the figure is per. */
function readRate(phrase: string): ReadTarget<'threshold'> | undefined {
  const ahead = boundsBeforePer(phrase)
  if (!ahead) return undefined
  let { rest } = ahead
  let denominator = ''
  for (let per = PER.exec(rest); per; per = PER.exec(rest)) {
    denominator += `/${per[1]}`
    rest = rest.slice(per[0].length).replace(PROVIDING, '')
  }
  if (denominator === '') return undefined
  const figure = readFigurePhrase(rest) ?? readFigurePhrase(rest.replace(THING, ''))
  const bound = figure && joinBounds(ahead.bound, figure.bound)
  if (!figure || !bound || isChange(figure)) return undefined
  const { unit = '' } = figure.quantity
  return thresholdOf({ ...figure, bound }, unit.includes('/') ? unit : `${unit}${denominator}`)
}

/** What stands before 每: words that bound the figure, the name of what is counted, or a name and then such words. */
function boundsBeforePer(phrase: string): { bound: Bound; rest: string } | undefined {
  const name = OF_WHAT.exec(phrase)?.[0] ?? ''
  for (let end = 0; end <= name.length; end++) {
    const ahead = takeBounds(phrase.slice(end))
    if (ahead?.rest.startsWith('每') || ahead?.rest.startsWith('平均每')) return ahead
  }
  return undefined
}

function readPlainThreshold(phrase: string, context: TargetContext): ReadTarget<'threshold'> | undefined {
  const figure = readFigurePhrase(raisedTo(phrase))
  if (!figure || isChange(figure) || isDoubtful(figure, context)) return undefined
  return thresholdOf(figure, figure.quantity.unit)
}

/** 从60%提高到80%: where it starts is the baseline's business. */
function raisedTo(phrase: string): string {
  const start =
    /^[从由](?:\d{4}年的?)?[\d.]+[%‰]?[^\d]{0,6}?(?=(?:提高|提升|增加|增长|上升|下降|降低|减少|降|增)[到至])/.exec(
      phrase,
    )
  if (!start) return phrase
  // 提高到2025年的80%: the year is when, not a figure.
  return phrase.slice(start[0].length).replace(/(?<=[到至])20\d{2}年的?(?=\d)/, '')
}

function thresholdOf({ bound, quantity }: FigurePhrase, unit: string | undefined): ReadTarget<'threshold'> {
  return {
    kind: 'threshold',
    comparator: bound.comparator ?? '=',
    value: quantity.value,
    ...(unit !== undefined && { unit }),
    ...(bound.direction && { direction: bound.direction }),
  }
}

/** A difference or a multiple is never a level to reach. */
function isChange({ quantity }: FigurePhrase): boolean {
  return /^(?:个百分点|百分点|个点|倍)$/.test(quantity.unit ?? '')
}

/**
 * Figures that a broken page makes out of others: a year of the heading, or two cells run together (10070 for 100；70).
 * They are asked for, not guessed.
 */
function isDoubtful({ bound, quantity }: FigurePhrase, context: TargetContext): boolean {
  const { value, unit, bare } = quantity
  const percent = (unit ?? context.unit) === '%'
  if (percent && value >= 1000) return true
  if (!bare || bound.comparator || bound.direction) return false
  const looksLikeYear = value >= 2010 && value <= 2050
  const looksJoined = /^(?:100(?:[1-9]\d|100)|[5-9]\d100)$/.test(String(value)) && context.unit === undefined
  return looksLikeYear || looksJoined
}
