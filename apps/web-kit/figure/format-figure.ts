import type { Absence, SeriesPoint } from '@kangcheng/indicators/contract'
import type { Language } from '../language/language.ts'

/** What a figure is shown as. Zero, suppressed, not collected and not calculable never look alike. */
export const ABSENCE_WORDS: Record<Absence, Record<Language, string>> = {
  suppressed: { zh: '已隐去', en: 'Suppressed' },
  'not-collected': { zh: '未收集', en: 'Not collected' },
  'not-calculable': { zh: '不可计算', en: 'Not calculable' },
}

/** Stands where nobody has stated anything at all. */
export const NO_FIGURE = '—'

export type Figure = Partial<Pick<SeriesPoint, 'value' | 'parts' | 'level' | 'attained' | 'absence'>>

export interface FigureStyle {
  readonly language: Language
  /** As printed in the plan; leave out where a heading already says it. */
  readonly unit?: string
  /** At most so many decimals; trailing zeros are kept only when `fixed`. */
  readonly decimals?: number
  readonly fixed?: boolean
}

/** A figure as a person reads it: number with unit, parts in order, level, done or not done, or why it is absent. */
export function formatFigure(figure: Figure | undefined, style: FigureStyle): string {
  const { language } = style
  if (figure === undefined) return NO_FIGURE
  if (figure.absence !== undefined) return ABSENCE_WORDS[figure.absence][language]
  if (figure.value !== undefined) return formatNumber(figure.value, style)
  if (figure.parts !== undefined) {
    return figure.parts.map((part) => formatNumber(part, style)).join(language === 'zh' ? '；' : '; ')
  }
  if (figure.level !== undefined) return language === 'zh' ? `${figure.level}级` : `Level ${figure.level}`
  if (figure.attained !== undefined) {
    if (language === 'zh') return figure.attained ? '已实现' : '未实现'
    return figure.attained ? 'Done' : 'Not done'
  }
  return NO_FIGURE
}

export function formatNumber(value: number, { language, unit, decimals = 2, fixed = false }: FigureStyle): string {
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: decimals,
    minimumFractionDigits: fixed ? decimals : 0,
  })
    .format(value)
    .replace('-', '−')
  return withUnit(number, unit ?? '', language)
}

/** Limits of an interval, `81.2–84.6`; empty when either is missing. */
export function formatLimits(lower: number | undefined, upper: number | undefined, style: FigureStyle): string {
  if (lower === undefined || upper === undefined) return ''
  const bare = { ...style, unit: '' }
  return `${formatNumber(lower, bare)}–${formatNumber(upper, bare)}`
}

/** A difference with its sign, so that +0.3 and −0.3 are told apart; uses the real minus sign. */
export function formatSigned(value: number, style: FigureStyle): string {
  const text = formatNumber(Math.abs(value), style)
  return value < 0 ? `−${text}` : `+${text}`
}

const UNIT_EN: Readonly<Record<string, string>> = {
  岁: 'years',
  人: 'persons',
  张: 'beds',
  小时: 'hours',
  天: 'days',
  个: '',
  亿元: '×100 million yuan',
  个百分点: 'percentage points',
  '平方米/人': 'm² per person',
  平方米: 'm²',
  '座/平方公里': 'per km²',
  '1/10万': 'per 100,000',
  '1/万人': 'per 10,000 people',
  '批次/千人': 'batches per 1,000 people',
}

/** The unit's name in the reader's language; a unit we have no English for stays as printed. */
export function unitName(unit: string, language: Language): string {
  return language === 'en' ? (UNIT_EN[unit] ?? unit) : unit
}

function withUnit(number: string, unit: string, language: Language): string {
  if (unit === '') return number
  if (unit === '%' || unit === '‰') return `${number}${unit}`
  // 15.8 with 1/10万 is written 15.8/10万, as yearbooks do.
  if (language === 'zh' && unit.startsWith('1/')) return `${number}${unit.slice(1)}`
  return `${number} ${unitName(unit, language)}`.trimEnd()
}
