import type { Comparator } from '../../contract/target.ts'
import type { TargetRule } from './target-rule.ts'

/** How levels are printed. The level is kept as printed, a single letter without its 级. */
const LEVELS: readonly RegExp[] = [
  /^(A{2,5}|[1-5]A)级?/,
  /^([A-E])(?:级|类|等|档)?/,
  /^([a-e])级/,
  /^((?:[一二三四五六七八]级|[二三])(?:特等|甲等|乙等|丙等|甲|乙|丙))/,
  /^([一二三四五六七八]级)/,
  /^(劣?(?:[ⅠⅡⅢⅣⅤ]|III|II|IV|I|V)[类级])/,
  /^(劣?[一二三四五]类)/,
  /^([甲乙丙]等|[甲乙丙]级|[一二三四五]星级?)/,
  /^(优秀|良好|合格|及格|优良|优|良|中等)/,
  /^((?:国家|省|市|县)级)/,
]
const BEFORE: ReadonlyArray<readonly [Comparator | undefined, RegExp]> = [
  [
    '>=',
    /^(?:[ⅠⅡⅢⅣⅤIV]{1,3}类[或及](?=[优好]于)|不低于|不得低于|达到[或及](?:优|好|高)于|[优好高]于[或及]达到|至少达到|至少|不劣于|不差于|>=)(?:[优好]于)?/,
  ],
  ['>', /^(?:优于|好于|高于|>)/],
  [
    undefined,
    /^(?:全部达到|均达到|稳定达到|保持在|稳定在|控制在|维持在|达到|保持|稳定|维持|控制|实现|总体|均|为|达|评为|等于|=)+(?:国家(?!级))?(?:病媒生物密度控制水平|地表水|环境空气质量?)?(?:标准)?/,
  ],
]
const BEHIND: ReadonlyArray<readonly [Comparator | undefined, RegExp]> = [
  [
    '>=',
    /^(?:水平|标准|等级|等次|水质|水体|医院)?(?:及其?以上|或以上|以上|及更好|或更好|以内|之内|及优于|或优于)(?:水平|标准|等级|水质|水体|医院)?$/,
  ],
  [undefined, /^(?:医院)?(?:水平|标准|等级|等次|档次|水质|水体)?$/],
]
/** 达到省级标准 is a standard of the province's making, not a rank. */
const SET_BY = /^(?:国家|省|市|县)级标准$/
/** With a name in front only an unmistakable level is read: 病媒生物密度控制水平达到C级. */
const NAMED =
  /^[^\d<>=~、;:,.%‰不未无非]{2,30}?(?=(?:达到|保持|控制在|稳定在|不低于|优于)[^。]{0,8}?(?:[A-E]级|[一二三四]级|[ⅠⅡⅢⅣⅤ][类级]))/

/** An ordered level: C级, B级及以上, 二级甲等, Ⅲ类以上. */
export const readGrade: TargetRule<'grade'> = (phrase) => {
  const name = NAMED.exec(phrase)?.[0] ?? ''
  return readLevel(phrase) ?? (name === '' ? undefined : readLevel(phrase.slice(name.length)))
}

function readLevel(phrase: string): ReturnType<TargetRule<'grade'>> {
  const before = BEFORE.find(([, pattern]) => pattern.test(phrase))
  const body = before ? phrase.replace(before[1], '') : phrase
  if (SET_BY.test(body)) return undefined
  for (const pattern of LEVELS) {
    const level = pattern.exec(body)
    const behind = level && BEHIND.find(([, words]) => words.test(body.slice(level[0].length)))
    if (!level?.[1] || !behind) continue
    const comparator = before?.[0] ?? behind[0]
    return {
      kind: 'grade',
      level: level[1].replace(/^[a-e]$/, (letter) => letter.toUpperCase()),
      ...(comparator && { comparator }),
    }
  }
  return undefined
}
