import { halfWidth, ok, refuse } from '@kangcheng/kernel'
import type { ReportCell } from '../../../contract/collecting/index.ts'
import { ABSENCE_WORDS, type Absence } from '../../../contract/index.ts'
import type { Field } from './columns.ts'
import { filledText } from './filled-text.ts'
import { type Reading, readFilledNumber, readNumberText } from './read-number.ts'
import type { FilledCell } from './sheet.ts'

/** Limits of the contract, in signs. */
export const LONGEST_COMMENT = 500
const LONGEST_LEVEL = 20
/** More parts than any target of a plan has. */
const MOST_PARTS = 50

export const YES = { zh: '是', en: 'yes' } as const
export const NO = { zh: '否', en: 'no' } as const
const TRUE = new Set<string>([YES.zh, YES.en, '已完成', '完成', 'done', 'true', '√'])
const FALSE = new Set<string>([NO.zh, NO.en, '未完成', 'not done', 'false', '×'])

type Entry = ReportCell[Field]

/** What a cell says for a field; the unit is that of the indicator. */
export function readEntry(field: Field, cell: FilledCell, unit: string): Reading<Entry> {
  if (cell.text === '') return refuse('no-result')
  if (cell.look === 'error') return refuse('error-value')
  return READERS[field](cell, unit)
}

const READERS: Record<Field, (cell: FilledCell, unit: string) => Reading<Entry>> = {
  value: readFilledNumber,
  numerator: (cell) => readCount(cell, (number) => number >= 0),
  denominator: (cell) => readCount(cell, (number) => number > 0),
  parts: readParts,
  level: readLevel,
  attained: readAttained,
  absence: readAbsence,
  comment: readComment,
}

function readCount(cell: FilledCell, possible: (number: number) => boolean): Reading<number> {
  const number = readFilledNumber(cell, undefined)
  return number.ok && !possible(number.value) ? refuse('out-of-bounds') : number
}

/** 98; 85 — a full-width comma parts as well, an ASCII one may group thousands. */
function readParts(cell: FilledCell, unit: string): Reading<number[]> {
  if (cell.look === 'day') return refuse('a-day')
  const texts = filledText(cell.text).split(/[;；、，\n/]/)
  if (texts.length < 2) return refuse('one-part')
  if (texts.length > MOST_PARTS) return refuse('too-long', { limit: MOST_PARTS })
  const parts: number[] = []
  for (const text of texts) {
    const part = readNumberText(text, unit)
    if (!part.ok) return part
    parts.push(part.value)
  }
  return ok(parts)
}

/** A letter stands for itself, however it was written: c, Ｃ, C级. */
export function plainLevel(text: string): string {
  const level = halfWidth(filledText(text)).trim()
  const letter = /^([a-e])[级档]?$/i.exec(level)?.[1]
  return letter?.toUpperCase() ?? level
}

function readLevel(cell: FilledCell): Reading<string> {
  const level = plainLevel(cell.text)
  const isText = cell.look === 'text' || cell.look === 'number'
  return isText && level !== '' && level.length <= LONGEST_LEVEL ? ok(level) : refuse('not-a-level')
}

function readAttained(cell: FilledCell): Reading<boolean> {
  const said = halfWidth(filledText(cell.text)).toLowerCase()
  if (TRUE.has(said)) return ok(true)
  return FALSE.has(said) ? ok(false) : refuse('not-yes-or-no')
}

const ABSENCES = Object.entries(ABSENCE_WORDS) as [Absence, { zh: string; en?: string }][]
const ABSENCE_OF_WORD = new Map(
  ABSENCES.flatMap(([absence, { zh, en = zh }]) =>
    // The words in brackets explain; a person may leave them out.
    [absence, zh, en, withoutBrackets(zh), withoutBrackets(en)].map((word) => [foldWord(word), absence] as const),
  ),
)

function readAbsence(cell: FilledCell): Reading<Absence> {
  const absence = ABSENCE_OF_WORD.get(foldWord(filledText(cell.text)))
  if (absence) return ok(absence)
  const choices = ABSENCES.map(([, { zh }]) => zh).join('、')
  const choicesEn = ABSENCES.map(([, { zh, en = zh }]) => en).join(', ')
  return refuse('not-a-reason', { choices, choicesEn })
}

function readComment(cell: FilledCell): Reading<string> {
  const comment = filledText(cell.text)
  return comment.length > LONGEST_COMMENT ? refuse('too-long', { limit: LONGEST_COMMENT }) : ok(comment)
}

function withoutBrackets(word: string): string {
  return halfWidth(word).replace(/\(.*\)$/, '')
}

function foldWord(word: string): string {
  return halfWidth(word).replace(/\s/g, '').toLowerCase()
}
