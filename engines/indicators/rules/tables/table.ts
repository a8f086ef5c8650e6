import { type Language, say, type Words } from '@kangcheng/kernel'
import { ABSENCE_WORDS, type SeriesPoint } from '../../contract/index.ts'
import { englishUnit } from '../evaluation/english-units.ts'

type Cell = string | number | undefined

interface Column {
  key: string
  title: string
  kind: 'text' | 'number' | 'date'
  unit?: string
}

/** A table to be written as CSV, Excel or JSON; the shape that the platform's writer takes. */
export interface Table {
  /** Also the name of the file: it tells the tables of one page apart. */
  title: string
  columns: Column[]
  rows: Record<string, Cell>[]
  notes: string[]
}

export function text(key: string, language: Language, zh: string, en: string): Column {
  return { key, title: language === 'en' ? en : zh, kind: 'text' }
}

export function number(key: string, language: Language, zh: string, en: string): Column {
  return { key, title: language === 'en' ? en : zh, kind: 'number' }
}

export function unitIn(language: Language, unit: string): string {
  return language === 'en' ? englishUnit(unit) : unit
}

/** A number that was worked out, without the rests of binary arithmetic behind it: 50, not 49.999999999999986. */
export function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(6))
}

/** What is named in Chinese, and in English where somebody has said how. */
export function nameIn(language: Language, named: { name: string; nameEn?: string }): string {
  return language === 'en' ? (named.nameEn ?? named.name) : named.name
}

/** A figure as text, so that levels, parts and absences stand in one column. */
export function figureText(
  figure: Pick<SeriesPoint, 'value' | 'parts' | 'level' | 'attained' | 'absence'> | undefined,
  language: Language,
): string {
  if (!figure) return ''
  if (figure.absence) return say(ABSENCE_WORDS[figure.absence], language)
  if (figure.parts) return figure.parts.join('; ')
  if (figure.attained !== undefined) return say(figure.attained ? DONE : NOT_DONE, language)
  return figure.level ?? String(figure.value ?? '')
}

const DONE: Words = { zh: '已完成', en: 'done' }
const NOT_DONE: Words = { zh: '未完成', en: 'not done' }

/**
 * What belongs to figures wherever they go: the day they were known on, and that some are made up. CSV has no place for
 * notes, so the title says it too; it names the file.
 */
export function figureLabels(
  title: string,
  { asOf, invented }: { asOf: string; invented: boolean },
  language: Language,
): Pick<Table, 'title' | 'notes'> {
  const day = say({ zh: `截至 ${asOf}`, en: `As of ${asOf}` }, language)
  if (!invented) return { title: `${title} ${asOf}`, notes: [day] }
  return { title: `${say(DEMONSTRATION, language)} ${title} ${asOf}`, notes: [day, say(INVENTED, language)] }
}

const DEMONSTRATION: Words = { zh: '演示数据', en: 'Demonstration' }
const INVENTED: Words = { zh: '含演示用虚构数据', en: 'Contains invented demonstration figures' }
