import type { Comparator } from '../../contract/target.ts'
import { takeBase } from './base-year.ts'
import { takeBehind } from './bound-words.ts'
import { takeBounds } from './figure-phrase.ts'
import { type Quantity, takeQuantity } from './quantity-text.ts'
import type { ReadTarget, TargetRule } from './target-rule.ts'
import { isCounter } from './unit-text.ts'

/** A change from a base year: 比2020年提高15%, 每年降低1个百分点, 翻一番, 提高1岁. */
export const readRelative: TargetRule<'relative'> = (phrase, context) => {
  const read = (rest: string) => readChange(rest, context)
  const found = read(phrase)
  if (found) return found
  for (let end = 1; end < phrase.length && end <= 40 && NAME.test(phrase.slice(0, end)); end++) {
    const rest = phrase.slice(end)
    if (OPENING.test(rest)) {
      const named = read(rest)
      if (named) return named
    }
  }
  return undefined
}

/** A verb of one sign only right before its figure: 降10%. In 减少到3个 it is half a word. */
const SHORT = '(?=[\\d一二两三四五六七八九十百])'
const RISE = `提高|提升|增长|增加|上升|递增|新增|净增|增设|扩大|上涨|延长|升高|增速|增幅|增长率|增长幅度|增长速度|增${SHORT}|升${SHORT}|\\+`
const FALL = `下降|降低|减少|递减|缩减|削减|缩短|压减|压缩|减排|下调|回落|降幅|下降率|下降幅度|降低率|减${SHORT}|降${SHORT}`
const CHANGE = new RegExp(`^(?:(${RISE})|(${FALL}))(?!到|至(?![少多])|为)`)
/** A minus is a fall only before 个百分点; -5% alone could be a level. */
const MINUS_POINTS = /^-(?=\d+(?:\.\d+)?个百分点)/
/** The name of an indicator may stand before these. */
const OPENING = new RegExp(`^(?:比|较|与|在|力争|争取|确保|年均|每年|逐年|同比|累计|总体|平均|${RISE}|${FALL}|翻)`)
/** What repeats or bounds the change is no name: it was to be read. */
const NAME = /^(?!.*(?:每年|逐年|至少|至多|最多))[^\d<>=~、;:,.%‰不未无非]{1,40}$/
const THROUGHOUT =
  /^(?:十[二三四五]五(?:规划)?期间|20\d{2}年?[-~至到]20\d{2}年(?:期间|间)?|规划期(?:内|间)?|(?:[三五35])年(?:内|间|来)?)?(?:累计|共|总共|合计|平均|总体)?(?=.)/
const ENDING = /^(?:的水平|水平|的速度|幅度|的幅度)?$/

function readChange(phrase: string, context: Parameters<TargetRule>[1]): ReadTarget<'relative'> | undefined {
  const opening = withoutEffort(phrase).replace(BOUNDED_YEAR, '$<year>$<bound>')
  const from = takeBase(opening, context)
  const body = withoutEffort(from.rest)
  const frame = { ...(from.base !== undefined && { base: from.base }), ...(from.per && { per: from.per }) }
  return (
    readMultiple(opening) ??
    readDoubling(body, frame) ??
    readHolding(opening, body, from.rest !== opening, frame) ??
    readStep(body, frame)
  )
}

/** 至少每年提高2% says the same as 每年至少提高2%. */
const BOUNDED_YEAR = /^(?<bound>至少|不少于|不低于|不超过|最多)(?<year>每年|年均|逐年)/

type Frame = Pick<ReadTarget<'relative'>, 'base' | 'per'>

function withoutEffort(phrase: string): string {
  const bounds = /^(?:力争|争取|确保|努力|要|应|将|均|都|实现|总体|平均|完成|全市)+/.exec(phrase)?.[0] ?? ''
  const rest = phrase.slice(bounds.length)
  const throughout = THROUGHOUT.exec(rest)?.[0] ?? ''
  return rest.slice(throughout.length).replace(/^(?:力争|争取|确保|总体|实现)/, '')
}

/** 提高1岁, 下降10%以上, 增速不低于8%, 新增床位3000张: `comparator` bounds the size of the change. */
function readStep(body: string, frame: Frame): ReadTarget<'relative'> | undefined {
  const ahead = takeBounds(body)
  const verbed = ahead?.rest ?? body
  const verb = CHANGE.exec(verbed) ?? MINUS_POINTS.exec(verbed)
  if (!verb) return undefined
  const size = readSize(verbed.slice(verb[0].length).replace(/^(?:率|速度|幅度)/, ''))
  if (!size || ahead?.bound.direction) return undefined
  // 年均增速保持在8%以上: a pace may be kept; what is kept of a level is no change.
  const pace = frame.per === 'year' && /[速幅率度]$/.test(verb[0])
  if (size.bound.direction && !(pace && size.bound.direction === 'steady')) return undefined
  const { quantity } = size
  const behind = takeBehind(quantity.rest)
  const rest = behind ? quantity.rest.slice(behind[0].length) : quantity.rest
  const thing = quantity.unit !== undefined && isCounter(quantity.unit) && COUNTED.test(rest) && !RANK.test(rest)
  if ((!ENDING.test(rest) && !thing) || quantity.unit === '位') return undefined
  const comparators = [ahead?.bound.comparator, size.bound.comparator, behind?.[1].comparator]
  const comparator = oneComparator(comparators)
  if (comparator === null || quantity.value === 0) return undefined
  return changeOf(quantity.value, quantity.unit, verb[1] === undefined ? -1 : 1, frame, comparator)
}

/** What is counted, before or behind the number: 新增床位3000张, 新增3000张床位. */
const COUNTED = /^[^\d<>=~、;,.%‰不未无非上下]{1,12}$/
const COUNTED_AHEAD = /^[^\d<>=~、;,.%‰不未无非到至为达]{1,8}?(?=\d|达到|不少于|不低于|至少|超过)/
/** Steps on a ladder cannot be added to a figure. */
const RANK = /^(?:等级|位次|名次|档次|层次|台阶|级别)/

/** The size of a change; a thing may stand before it when its unit counts things. */
function readSize(afterVerb: string) {
  const near = takeBounds(afterVerb)
  const quantity = near && takeQuantity(near.rest)
  if (near && quantity && (/^[\d一二两三四五六七八九十百]/.test(near.rest) || countsThings(quantity)))
    return { bound: near.bound, quantity }
  const counted = COUNTED_AHEAD.exec(afterVerb)?.[0]
  const far = counted === undefined ? undefined : takeBounds(afterVerb.slice(counted.length))
  const number = far && takeQuantity(far.rest)
  return far && number && countsThings(number) ? { bound: far.bound, quantity: number } : undefined
}

function countsThings({ unit }: Quantity): boolean {
  return unit !== undefined && isCounter(unit)
}

/** Multiples are changes of the base value: 增长1倍 is +100 %; 点 is short for 个百分点. */
function changeOf(
  size: number,
  unit: string | undefined,
  sign: 1 | -1,
  frame: Frame,
  comparator?: Comparator,
): ReadTarget<'relative'> | undefined {
  const [change, changeUnit] =
    unit === '倍' ? [size * 100, '%'] : [size, unit === '个点' || unit === '百分点' ? '个百分点' : unit]
  if (changeUnit === '年' && size >= 1949) return undefined
  return {
    kind: 'relative',
    change: sign * change,
    ...(comparator && { comparator }),
    ...(changeUnit !== undefined && { unit: changeUnit }),
    ...frame,
    direction: sign === 1 ? 'increase' : 'decrease',
  }
}

/** 达到2020年的1.5倍: a multiple of the base value is a change of that less one. */
function readMultiple(opening: string): ReadTarget<'relative'> | undefined {
  const match = /^(?:达到|提高到|增加到|增长到|扩大到|是|为)?(?:(?:是|为)?((?:19|20)\d{2})年|基期)的?(.+)$/.exec(
    opening,
  )
  const quantity = match?.[2] === undefined ? undefined : takeQuantity(match[2])
  if (quantity?.unit !== '倍' || quantity.value <= 1) return undefined
  const behind = takeBehind(quantity.rest)
  if (quantity.rest !== (behind?.[0] ?? '')) return undefined
  const more = Number(((quantity.value - 1) * 100).toFixed(9))
  const frame = match?.[1] === undefined ? {} : { base: Number(match[1]) }
  return changeOf(more, '%', 1, frame, behind?.[1].comparator)
}

const DOUBLINGS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:翻一番|翻番|翻1番|加倍|增加一倍|增长一倍|提高一倍)(?:以上)?$/, 100],
  [/^翻[两2]番(?:以上)?$/, 300],
  [/^(?:减半|下降一半|减少一半|降低一半)(?:以上)?$/, -50],
]

function readDoubling(body: string, frame: Frame): ReadTarget<'relative'> | undefined {
  const change = DOUBLINGS.find(([pattern]) => pattern.test(body))?.[1]
  if (change === undefined) return undefined
  return changeOf(Math.abs(change), '%', change > 0 ? 1 : -1, frame, body.endsWith('以上') ? '>=' : undefined)
}

/** 与2020年持平, 不低于2020年水平, 高于2020年水平: no change from the base, at least. */
function readHolding(
  opening: string,
  body: string,
  compared: boolean,
  frame: Frame,
): ReadTarget<'relative'> | undefined {
  if (compared && frame.per === undefined && /^(?:持平|保持不变|不变|基本持平)$/.test(body)) return holding(frame, '=')
  const held =
    /^(不低于|不少于|不高于|不超过|高于|超过|低于|保持|保持在|维持|维持在)(?:((?:19|20)\d{2})年(?:底|末)?|基期|基线)的?(?:水平|基数|数值|值)?$/.exec(
      opening,
    )
  if (!held) return undefined
  return holding(held[2] === undefined ? {} : { base: Number(held[2]) }, HELD[held[1] ?? ''] ?? '=')
}

const HELD: Readonly<Record<string, Comparator>> = {
  不低于: '>=',
  不少于: '>=',
  不高于: '<=',
  不超过: '<=',
  高于: '>',
  超过: '>',
  低于: '<',
}

function holding(frame: Frame, comparator: Comparator): ReadTarget<'relative'> {
  const direction = comparator === '>' ? 'increase' : comparator === '<' ? 'decrease' : 'steady'
  return { kind: 'relative', change: 0, comparator, unit: '%', ...frame, direction }
}

/** `null` when the words contradict each other. */
function oneComparator(said: ReadonlyArray<Comparator | undefined>): Comparator | undefined | null {
  const [first, ...others] = said.filter((comparator) => comparator !== undefined)
  return others.every((other) => other === first) ? first : null
}
