import { bareText, plainText } from './fold-text.ts'

/** What an indicator is about, without the words plans put in or leave out at will, and for how many people it counts. */
export interface IndicatorCore {
  readonly core: string
  /** People one figure stands for: 1,000 for 每千常住人口, 10,000 for 1/万人; undefined when it is no such rate. */
  readonly people: number | undefined
}

/** Whose or where, in words that do not tell two indicators of one plan apart. */
const WHOSE =
  /全国|全省|全市|全县|全区|我市|我县|我区|本市|城乡|城市|中心城区|城区|辖区|常住人口|常住|户籍|人口|居民|人群/g
const FILLING = /平均|拥有|每年|年均|总体|整体|实际|目前|当前|累计|基本|达到|已经|医疗卫生机构|医疗机构|的|中/g
const MEASURE_END = /(?:人员数|人数|数量|数|水平|比例|比重|占比|面积|达|为|约|率)+$/

const MANY: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 十万: 100_000 }

/**
 * Reduces a printed name, or the words before a figure in a sentence, to what it is about. Two cores that are equal
 * speak of one indicator; nothing less counts, so that 心理健康素养 is never taken for 健康素养.
 */
export function indicatorCore(text: string, unit = ''): IndicatorCore {
  const plain = plainText(text)
  const each = /每(十万|[百千万])(?:名|个)?(?:常住|户籍)?(?:人口|老年人|老人|居民|人)?/.exec(plain)
  const per = /\/(?:1?0?)?(十万|[百千万])/.exec(plainText(unit)) ?? /(\/10万)/.exec(plainText(unit))
  const people = MANY[each?.[1] ?? ''] ?? (per ? (per[0].includes('10万') ? 100_000 : MANY[per[1] ?? '']) : undefined)
  const bare = bareText(each ? plain.replace(each[0], '') : plain)
  const lean = bare.replace(WHOSE, '').replace(FILLING, '')
  const ended = lean.replace(MEASURE_END, '')
  // 吸烟率 and 吸烟 are the same; a core of one sign is nothing.
  return { core: ended.length >= 2 ? ended : lean, people }
}
