import { halfWidth, ok, type Result, readDay, readNumber, refuse } from '@kangcheng/kernel'
import type { FileProblem } from './problem-words.ts'
import type { FilledCell } from './sheet.ts'

/** A figure read, or the kind of problem that it is. */
export type Reading<Value> = Result<Value, FileProblem>

/** The contract's bound for every figure. */
export const LARGEST = 1e15
/** A number with what follows it: 12.5‰, 1,234人. */
const FIGURE = /^([+-]?[\d.,]+(?:e[+-]?\d+)?)\s*(.*)$/isu
/** What people write where there is no figure. */
const NO_FIGURE = /^(?:[-—–―/\\_.…]+|无|没有|暂无|未统计|n\/?a|none|null|nan)$/i
const DAY = /^\d{4}([-/.年])\d{1,2}[-/.月]\d{1,2}日?$|^\d{1,2}月\d{1,2}日$|^\d{1,2}-[a-z]{3}(?:-\d{2,4})?$/i
/** Excel shows a long number with six digits, and saves as CSV what it shows. */
const SHORTENED = /^[+-]?\d\.\d{5}e[+-]\d{2,3}$/i

/** The number of a cell in the unit of its indicator; a count has the unit `undefined`. */
export function readFilledNumber(cell: FilledCell, unit: string | undefined): Reading<number> {
  if (cell.look === 'error') return refuse('error-value')
  if (cell.look === 'truth') return refuse('not-a-number')
  if (cell.look === 'day') return refuse('a-day')
  if (cell.number === undefined) return readNumberText(cell.text, unit)
  if (cell.look !== 'percent') return withinBounds(cell.number)
  // 7 % is kept as 0.07, a hundred times which is not 7.
  return unit === '%' ? withinBounds(Number((cell.number * 100).toPrecision(15))) : refuse('percent')
}

/** A number as somebody typed it, with or without its unit behind. */
export function readNumberText(text: string, unit: string | undefined): Reading<number> {
  const plain = halfWidth(text).replaceAll('−', '-').trim()
  if (NO_FIGURE.test(plain)) return refuse('no-figure')
  if (DAY.test(plain)) return refuse('a-day')
  if (SHORTENED.test(plain)) return refuse('shortened')
  const [, digits = '', suffix = ''] = FIGURE.exec(plain) ?? []
  const number = readNumber(digits)
  if (!number.ok) return refuse(number.refusal.code === 'number.too-large' ? 'too-large' : 'not-a-number')
  if (suffix === '' || isUnit(suffix, unit)) return withinBounds(number.value)
  return refuse(suffix === '%' ? 'percent' : 'other-unit')
}

/** A whole number of eight digits that is a day of the calendar: 20241231. */
export function looksLikeDay(number: number): boolean {
  const text = String(number)
  return (
    /^(?:19|20)\d{6}$/.test(text) && readDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) !== undefined
  )
}

function withinBounds(number: number): Reading<number> {
  // Nobody means minus zero.
  return Math.abs(number) <= LARGEST ? ok(number + 0) : refuse('too-large')
}

/** 15.8/10万 is said in 1/10万. */
function isUnit(suffix: string, unit: string | undefined): boolean {
  if (unit === undefined) return false
  const asked = halfWidth(unit).replace(/\s/g, '')
  const said = suffix.replace(/\s/g, '')
  return said === asked || said === asked.replace(/^1\//, '/')
}
