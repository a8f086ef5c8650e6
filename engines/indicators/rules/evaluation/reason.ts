import type { Language } from '@kangcheng/kernel'
import type { Reason, SeriesPoint } from '../../contract/evaluation.ts'
import type { Judgement } from './evaluation-input.ts'
import { periodText } from './period-text.ts'
import { REASON_TEXTS } from './reason-texts.ts'
import { told } from './reason-words.ts'

/** Puts a judgement into one sentence a language; says so when the newest period has no figure and an older one stood in. */
export function reasonOf({ reason, figures }: Judgement, newestAbsence: SeriesPoint | undefined): Reason {
  const absent = newestAbsence?.absence
  return {
    code: reason,
    figures: absent ? { ...figures, absence: absent, absentPeriod: newestAbsence.period } : { ...figures },
    text: { zh: sentence('zh'), en: sentence('en') },
  }

  function sentence(language: Language): string {
    const body = REASON_TEXTS[reason][language](told(figures, language))
    const part = figures.part === undefined ? '' : PART[language](String(figures.part), String(figures.partText))
    const aside = absent ? ASIDE[language][absent](periodText(newestAbsence.period, language)) : ''
    return `${part}${body}${aside}${language === 'zh' ? '。' : '.'}`
  }
}

const PART: Readonly<Record<Language, (part: string, text: string) => string>> = {
  zh: (part, text) => `第${part}项（${text}）：`,
  en: (part, text) => `Part ${part} (${text}): `,
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
