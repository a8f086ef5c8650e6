import type { Language, Words } from '@kangcheng/kernel'
import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'
import { englishUnit } from '../evaluation/english-units.ts'
import { figureText } from '../tables/table.ts'

/** Both languages from one way of saying it. */
export function both(write: (language: Language) => string): { zh: string; en: string } {
  return { zh: write('zh'), en: write('en') }
}

/** The same signs in both languages. */
export function same(text: string): { zh: string; en: string } {
  return { zh: text, en: text }
}

export const NOTHING = same('—')
/** What is known of a figure that is not there: nothing, which is neither zero nor a reason. */
export const NO_FIGURE: Words & { en: string } = { zh: '暂无数据', en: 'No data' }

type Decimals = Pick<IndicatorDefinition, 'decimals'>

/** A figure as a reader of the document sees it, without its unit. */
export function figureSaid(
  point: SeriesPoint | undefined,
  definition: Decimals | undefined,
): { zh: string; en: string } {
  if (!point) return { ...NO_FIGURE }
  const { value, parts } = point
  if (value !== undefined) return same(rounded(value, definition))
  if (parts) return same(parts.map((part) => rounded(part, definition)).join('; '))
  return both((language) => figureText(point, language))
}

/** The 95 % limits, or nothing. */
export function limitsSaid({ lower, upper }: SeriesPoint, definition: Decimals | undefined): string {
  return lower === undefined || upper === undefined ? '' : `${rounded(lower, definition)}–${rounded(upper, definition)}`
}

export function withUnit(figure: Words, point: SeriesPoint | undefined, unit: string): { zh: string; en: string } {
  const isNumber = point?.value !== undefined || point?.parts !== undefined
  return both((language) => {
    const said = figure[language] ?? figure.zh
    if (!isNumber || unit === '') return said
    const words = unitSaid(unit, language)
    // 4.6 with 1/10万 is written 4.6/10万; run together it would read 4.61.
    if (language === 'zh') return said + words.replace(/^1\//, '/')
    return /^[%‰℃]/.test(words) ? said + words : `${said} ${words}`
  })
}

export function unitSaid(unit: string, language: Language): string {
  return language === 'en' ? englishUnit(unit) : unit
}

export function nameWithUnit(name: Words, unit: string): { zh: string; en: string } {
  return both((language) => {
    const said = name[language] ?? name.zh
    const words = unitSaid(unit, language)
    if (words === '') return said
    return language === 'zh' ? `${said}（${words}）` : `${said} (${words})`
  })
}

/** Things in a row: a、b、c · a, b, c. */
export function listed(items: readonly Words[], language: Language): string {
  return items.map((item) => item[language] ?? item.zh).join(language === 'zh' ? '、' : ', ')
}

function rounded(value: number, definition: Decimals | undefined): string {
  // The nudge brings 0.285 and its like back above the binary fraction below it.
  const nudged = value * (1 + Number.EPSILON)
  return definition ? nudged.toFixed(definition.decimals) : String(Number(nudged.toFixed(4)))
}
