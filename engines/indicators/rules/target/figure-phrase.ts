import { type Bound, joinBounds, takeBefore, takeBehind, takeTelling } from './bound-words.ts'
import { type Quantity, takeQuantity } from './quantity-text.ts'
import { isCounter } from './unit-text.ts'

export interface FigurePhrase {
  readonly bound: Bound
  readonly quantity: Quantity
}

/** An indicator's name before the figure. It must not deny, not end a sentence, and not compare: 高出全省平均水平5%. */
const NAME = /^(?!.*(?:高于|高出|低于|超过|超出|多于|少于|领先|平均水平|先进水平))[^\d<>=~、;:,.%‰不未无非-]{1,40}$/
/** A name that ends so may be followed by the figure at once: 覆盖率100%. */
const MEASURED_NOUN = /(?:率|比例|比重|占比|人数|数量|数|面积|水平|寿命|总量|规模|时间|投资|[:：])$/
/** 提高不低于5% is a change; its verb ends no name. */
const VERB_LAST = /(?:提高|提升|增加|增长|下降|降低|减少)$/
/** What may stand behind a figure without changing it. */
const AFTERWORDS = /^(?:的)?(?:水平|标准|之间|范围|目标|目标值|全覆盖|覆盖|达标|完成|建成|到位)?$/
const COUNTED_THING =
  /^(?!.*(?:[每至]|增加|提[高升]|下降|降低|减少|全覆盖|逐年|年均|控制|分别|稳定))(?:的)?(?:(?![不未无非上下内左右率比]|[一二三四五六七八九十](?!级))[\u4e00-\u9fff]){1,16}$/

/** 90%以上的乡镇卫生院达到服务能力标准: a share of things, and perhaps what they are to do. */
const SHARED_THING = /^的(?:(?![不未无非上下内左右以比较增减提降升])[\u4e00-\u9fff]){1,24}$/

/** The longest chain of words before a figure, as one bound, and what follows it. */
export function takeBounds(phrase: string): { bound: Bound; rest: string } | undefined {
  let bound: Bound | undefined = {}
  let rest = phrase
  for (let word = takeBefore(rest); word && bound; word = takeBefore(rest)) {
    bound = joinBounds(bound, word[1])
    rest = rest.slice(word[0].length)
  }
  return bound && { bound, rest }
}

/** Reads a whole phrase of one figure: [name] words figure words. `undefined` when anything is left over. */
export function readFigurePhrase(phrase: string): FigurePhrase | undefined {
  return readBoundFigure(phrase) ?? readBuilt(phrase) ?? readAfterName(phrase, readBoundFigure)
}

/** 建成健康社区125个: the thing counted stands before its number. */
function readBuilt(phrase: string): FigurePhrase | undefined {
  const built =
    /^(?:完成|累计)?(?:新建|建成|建设|打造|创建|培育|培养|培训|引进|举办|开展|改造|设立|发展)[^\d<>=~、;:,.%‰不未无非]{2,12}?(?=\d|不少于)/.exec(
      phrase,
    )
  const figure = built ? readBoundFigure(phrase.slice(built[0].length)) : undefined
  const unit = figure?.quantity.unit
  return unit !== undefined && (isCounter(unit) || LENGTH_OR_AREA.test(unit)) ? figure : undefined
}
const LENGTH_OR_AREA = /^万?(?:公里|千米|米|平方米|㎡|平方公里|亩|公顷)$/

/** Tries a reader on what follows an indicator's name, at each place where a name could end. */
function readAfterName<Read>(phrase: string, read: (rest: string) => Read | undefined): Read | undefined {
  for (let end = 1; end < phrase.length && end <= 40; end++) {
    const name = phrase.slice(0, end)
    if (!NAME.test(name.replace(/[:：]$/, ''))) return undefined
    const rest = phrase.slice(end)
    if (VERB_LAST.test(name)) continue
    if (!takeTelling(rest) && !MEASURED_NOUN.test(name)) continue
    const found = read(rest)
    if (found !== undefined) return found
  }
  return undefined
}

function readBoundFigure(phrase: string): FigurePhrase | undefined {
  const before = takeBounds(phrase)
  const quantity = before && takeQuantity(before.rest)
  if (!before || !quantity) return undefined
  const behind = takeBehind(quantity.rest)
  const bound = behind ? joinBounds(before.bound, behind[1]) : before.bound
  const rest = behind ? quantity.rest.slice(behind[0].length) : quantity.rest
  if (!bound) return undefined
  return mayFollow(quantity, rest) ? { bound, quantity } : undefined
}

function mayFollow({ unit, value }: Quantity, rest: string): boolean {
  if (unit === '年' && value >= 1949 && value <= 2200) return false
  // 1年内完成 is a deed with a date, not a figure of one year.
  if (/^(?:年|个?月|周|天|日)$/.test(unit ?? '') && /^(?:达标|完成|建成|到位)$/.test(rest)) return false
  if (AFTERWORDS.test(rest)) return true
  if (unit === '%') return SHARED_THING.test(rest)
  return unit !== undefined && isCounter(unit) && COUNTED_THING.test(rest)
}
