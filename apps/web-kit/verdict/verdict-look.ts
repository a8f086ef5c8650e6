import type { Verdict } from '@kangcheng/indicators/contract'
import type { Language } from '../language/language.ts'

/**
 * The verdicts in the order of alarm: what asks for action first.
 * The contract's own list is a runtime value that would bring the schema library into the browser.
 */
export const VERDICTS_BY_ALARM = [
  'worsening',
  'off-track',
  'at-risk',
  'on-track',
  'achieved',
  'no-data',
  'not-evaluable',
  'not-due',
] as const satisfies readonly Verdict[]

/** The official wording of each verdict. The record is exhaustive: a new verdict does not compile without words. */
export const VERDICT_WORDS: Record<Verdict, Record<Language, string>> = {
  achieved: { zh: '已达标', en: 'Achieved' },
  'on-track': { zh: '进度正常', en: 'On track' },
  'at-risk': { zh: '有风险', en: 'At risk' },
  'off-track': { zh: '进度滞后', en: 'Off track' },
  worsening: { zh: '逆向变化', en: 'Worsening' },
  'no-data': { zh: '暂无数据', en: 'No data' },
  'not-evaluable': { zh: '无法评价', en: 'Not evaluable' },
  'not-due': { zh: '未到期', en: 'Not due' },
}

export function alarmOf(verdict: Verdict): number {
  return VERDICTS_BY_ALARM.indexOf(verdict)
}

export function isVerdict(text: string): text is Verdict {
  return text in VERDICT_WORDS
}
