import type { Baseline } from '../../contract/plan.ts'
import { parseTarget } from './parse-target.ts'
import { plainPhrase } from './plain-phrase.ts'
import type { TargetContext } from './target-rule.ts'

/** How plans print that there is no baseline. */
const NONE = /^(?:[-~/]|无|暂无|暂无数据|未统计|未开展|缺|待定|N\/?A|n\/?a)?$/
/** 76.7(2020年), 2020年为76.7: a year printed with the figure. */
const YEAR_BEHIND = /\(?((?:19|20)\d{2})年?(?:底|末|度)?\)$/
const YEAR_BEFORE = /^((?:19|20)\d{2})年(?:底|末|度)?(?:的?(?:基期值|基数|现状值?))?[为是:]?(?=.)/

/**
 * Reads where an indicator starts: 79.49, ≥90, C级, 100；70, 逐年增加, `--`. Total: a phrase without a figure comes back
 * with its text only, an empty cell with an empty text. A year printed in the cell goes before the given one.
 */
export function readBaseline(text: string, year?: number, context: TargetContext = {}): Baseline {
  const phrase = plainPhrase(text)
  if (NONE.test(phrase)) return withYear({ text: '' }, undefined)
  const printed = text.trim().slice(0, 500)
  const behind = YEAR_BEHIND.exec(phrase)
  const before = YEAR_BEFORE.exec(phrase)
  const figure = behind ? phrase.slice(0, behind.index) : before ? phrase.slice(before[0].length) : phrase
  const stated = (behind ?? before) ? Number((behind ?? before)?.[1]) : year
  return withYear({ text: printed, ...readFigure(figure, context) }, stated)
}

function readFigure(figure: string, context: TargetContext): Omit<Baseline, 'text' | 'year'> {
  const negative = /^-(?=\d)/.test(figure)
  const target = parseTarget(negative ? figure.slice(1) : figure, context)
  switch (target.kind) {
    case 'threshold':
      return {
        value: negative ? -target.value : target.value,
        ...(target.comparator !== '=' && { comparator: target.comparator }),
      }
    case 'grade':
      return { level: target.level, ...(target.comparator && { comparator: target.comparator }) }
    case 'parts': {
      const values = target.parts.map((part) => (part.kind === 'threshold' ? part.value : undefined))
      return values.every((value) => value !== undefined) ? { parts: values } : {}
    }
    default:
      return {}
  }
}

function withYear(baseline: Baseline, year: number | undefined): Baseline {
  return year === undefined ? baseline : { ...baseline, year }
}
