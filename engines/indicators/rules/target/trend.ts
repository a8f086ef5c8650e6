import type { ChangeDirection } from '../../contract/target.ts'
import { takeBase } from './base-year.ts'
import type { ReadTarget, TargetRule } from './target-rule.ts'

/** Fixed phrases that do not follow the adverb–verb pattern. */
const IDIOMS: ReadonlyArray<readonly [ChangeDirection, RegExp]> = [
  ['increase', /^(?:只升不降|只增不减|稳中有升|稳中有增|稳中有进|稳步上升|不下降|不降低|不减少|逐年有所提高)$/],
  ['decrease', /^(?:只降不升|只减不增|稳中有降|不上升|不增加|不反弹|零增长|负增长)$/],
  ['improve', /^(?:稳中向好|稳中趋好|持续向好|越来越好|只能变好不能变坏|只能更好不能变差|不恶化)$/],
  [
    'steady',
    /^(?:总体|基本|保持|持续|继续|长期|大体)*(?:保持|维持)?(?:基本|总体)?(?:稳定|平稳|不变|持平|现有水平|现状|较低水平|较高水平)$|^[与同较比]上一?年度?(?:相比)?(?:基本)?持平$/,
  ],
  ['increase', /^(?:不低于|不少于|高于|好于|优于)(?:上年度?|上一年度?)(?:水平)?$/],
  ['decrease', /^(?:不高于|不超过|低于)(?:上年度?|上一年度?)(?:水平)?$/],
]

const ADVERBS =
  '逐年|逐步|逐渐|逐|持续|不断|稳步|稳定|明显|显著|进一步|继续|大幅度?|较大幅度|有效|有所|平稳|同步|普遍|全面|总体|整体|连续|日益|切实|稳中|得到|力争|实现|保持|均|每年|呈|有较大|较大|较快|一定程度|更加|根本'
const VERBS: ReadonlyArray<readonly [ChangeDirection, string]> = [
  ['increase', '增加|增长|提高|提升|上升|扩大|增多|升高|递增|上涨|延长|加大'],
  ['decrease', '下降|降低|减少|减轻|递减|缩小|缩短|回落|压减'],
  ['improve', '改善|优化|好转|向好|增强|加强|完善|提质|提高质量|改进|健全'],
]
const ENDING = '(?:态势|趋势|势头)?'
const ANY_VERB = VERBS.map(([, words]) => words).join('|')
const PHRASE = new RegExp(`^(?:${ADVERBS})*(${ANY_VERB})${ENDING}$`)
/** The name of what moves; a pace that slows (增速下降) does not say that the figure falls. */
const NAMED = new RegExp(
  `^(?!.*(?:增速|增幅|速度|幅度|趋势|势头))[^\\d<>=~、;:,.%‰不未无非力]{2,30}?(?:${ADVERBS})+(${ANY_VERB})${ENDING}$`,
)

/** Only a way to go: 逐年增加, 持续改善, 稳中有升, 较2020年有所下降. */
export const readTrend: TargetRule<'trend'> = (phrase, context) => {
  const plain = phrase.replace(/^(?:实现|保持|力争|确保)(?=不|零|负|只|稳中)/, '')
  const idiom = IDIOMS.find(([, pattern]) => pattern.test(plain))
  if (idiom) return trend(idiom[0])
  const body = takeBase(phrase, context).rest
  const verb = (PHRASE.exec(body) ?? PHRASE.exec(phrase) ?? NAMED.exec(phrase))?.[1]
  const direction = verb && VERBS.find(([, words]) => words.split('|').includes(verb))?.[0]
  return direction ? trend(direction) : undefined
}

function trend(direction: ChangeDirection): ReadTarget<'trend'> {
  return { kind: 'trend', direction }
}
