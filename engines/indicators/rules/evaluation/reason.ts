import type { Language } from '@kangcheng/kernel'
import type { Reason, SeriesPoint } from '../../contract/evaluation.ts'
import type { Figures, Judgement } from './evaluation-input.ts'
import { periodText } from './period-text.ts'
import { REASON_TEXTS } from './reason-texts.ts'
import { told } from './reason-words.ts'

/**
 * Puts a judgement into one sentence a language; says so when the newest period has no figure and an older one stood in,
 * and when the plan has ended but its last year (`overdue`) is not reported.
 */
export function reasonOf(
  { reason, figures }: Judgement,
  newestAbsence: SeriesPoint | undefined,
  overdue: number | undefined,
): Reason {
  const absent = newestAbsence?.absence
  return {
    code: reason,
    figures: absent ? { ...figures, absence: absent, absentPeriod: newestAbsence.period } : { ...figures },
    text: { zh: sentence('zh'), en: sentence('en') },
  }

  function sentence(language: Language): string {
    const body = REASON_TEXTS[reason][language](told(figures, language))
    const part = figures.part === undefined ? '' : partText(figures, language)
    const aside = absent ? ASIDE[language][absent](periodText(newestAbsence.period, language)) : ''
    const late = overdue === undefined || absent ? '' : OVERDUE[language](overdue)
    const whole = `${part}${body}${aside}${late}`
    return language === 'zh' ? `${whole}。` : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`
  }
}

/** The part that decides; where all have reached their targets the first speaks for them. */
function partText({ part, count, partText, allParts }: Figures, language: Language): string {
  if (language === 'zh') return `${allParts === 1 ? `${count}项均已达标；` : ''}第${part}项（${partText}）：`
  return `${allParts === 1 ? `${count === 2 ? 'Both' : `All ${count}`} parts are reached; part` : 'Part'} ${part} (${partText}) – `
}

const OVERDUE: Readonly<Record<Language, (year: number) => string>> = {
  zh: (year) => `（规划期已满，${year}年的数据还没有）`,
  en: (year) => ` (the plan has ended, without a figure for ${year} so far)`,
}

type Aside = Readonly<Record<NonNullable<SeriesPoint['absence']>, (period: string) => string>>

const ASIDE: Readonly<Record<Language, Aside>> = {
  zh: {
    suppressed: (period) => `（${period}的数据因数量太小不予公开）`,
    'not-collected': (period) => `（${period}的数据没有采集）`,
    'not-calculable': (period) => `（${period}的数据算不出来）`,
  },
  en: {
    suppressed: (period) => ` (the figure for ${period} is suppressed)`,
    'not-collected': (period) => ` (no figure was collected for ${period})`,
    'not-calculable': (period) => ` (the figure for ${period} could not be calculated)`,
  },
}
