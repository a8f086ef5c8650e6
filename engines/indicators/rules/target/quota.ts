import { readFigurePhrase } from './figure-phrase.ts'
import type { ReadTarget, TargetRule } from './target-rule.ts'

const SETTER =
  '上级|省市县?|省、市|省级|市级|省|市|国家|郑州市|上级部门|省定|市定|上级党委政府|年度|[\\u4e00-\\u9fff]{2,3}[省市县]'
const GIVEN = '分配|下达|规定|核定|确定|制定|安排|要求|考核|定|任务|目标|指标|计划|部署|统一'
const SHARE = '任务数?|目标任务|目标|指标|计划|要求|任务量|考核任务|考核目标|数|规定|比例|抽检任务|抽样检验任务'
const HANDED_DOWN = new RegExp(
  `^(?:按照|按|以|依据|根据|达到|完成|确保完成|全面完成|超额完成|控制在|不突破|不超过)+(?:${SETTER})(?:有关|相关)?的?(?:${GIVEN})*的?[\\u4e00-\\u9fff]{0,8}?(?:${SHARE})(?:范围内?|以内|之内|内)?(?:完成|执行|落实|任务|分配|下达)?$`,
)
/** Handed down by whom is not always said. */
const PLAIN = /^(?:全面|按时|按期|如期|足额|超额)?完成(?:分配|下达|目标|年度|考核|年度目标)*任务(?:数|量)?$/
const BY_ORDER = new RegExp(
  `^(?:按照?|依据|根据)?(?:${SETTER})(?:部门)?的?(?:分配|下达|核定|规定|要求|确定)+(?:任务|目标|指标|计划)?(?:数|量)?(?:完成|执行|落实)?$`,
)
const PER_PLACE =
  /^(?:力争|确保|实现|平均)?(?:每(?:一)?(?:个)?|各(?=[县市区乡镇街村社学]))([\u4e00-\u9fff]{1,3}(?:\([\u4e00-\u9fff、]+\))?(?:或[\u4e00-\u9fff]{1,5})?|[\u4e00-\u9fff]{4,10}?)(?=至少|不少于|不低于|>=|>|均|都|有|设|建|配|拥有|\d|[一二两三四五六七八九十])(?:均有|都有|至少有|至少拥有|至少建有|至少建成|至少设置|至少设有|至少配备|设置|设有|设立|建有|建成|建设|配备|配有|拥有|均|都|有|设|建|配)?/

/** A share handed out by somebody else (完成省市分配任务), or so many for each unit (每县1所). */
export const readQuota: TargetRule<'quota'> = (phrase) => readHandedDown(phrase) ?? readForEach(phrase)

function readHandedDown(phrase: string): ReadTarget<'quota'> | undefined {
  if (/\d|[未无率]/.test(phrase)) return undefined
  return HANDED_DOWN.test(phrase) || BY_ORDER.test(phrase) || PLAIN.test(phrase) ? { kind: 'quota' } : undefined
}

/** People, time and area are what a rate is per (see threshold.ts), not places that get a share. */
const NOT_A_PLACE = /^(?:[一两二三四五半]?年|月|周|天|日|季度|学期|学年|人|户|[百千万]|亿|常住人口|平方公里|例)/

function readForEach(phrase: string): ReadTarget<'quota'> | undefined {
  const place = PER_PLACE.exec(phrase)
  if (!place?.[1] || NOT_A_PLACE.test(place[1])) return undefined
  const figure = readFigurePhrase((/至少/.test(place[0]) ? '至少' : '') + phrase.slice(place[0].length))
  if (!figure) return undefined
  const { bound, quantity } = figure
  if (quantity.unit === '%' || bound.direction) return undefined
  return {
    kind: 'quota',
    ...(bound.comparator && { comparator: bound.comparator }),
    value: quantity.value,
    ...(quantity.unit !== undefined && { unit: quantity.unit }),
  }
}
