import type { ExtractRule, NewExtract, SharedDataSet } from '../../../contract/sharing.ts'
import type { CellValue, DataRow } from '../give-rows.ts'
import { ageBand, intervalOf, regionAt, yearBand } from './generalise.ts'
import { shiftDay, shiftOf } from './shift-day.ts'

/** A keyed digest of a text, 32 bytes, of a key that only the one extract has. */
export type KeyedDigest = (text: string) => Uint8Array

export interface DeidentifiedRow {
  /** Values in the order of the rules. */
  readonly values: readonly CellValue[]
  /** Who it is of, by a pseudonym; undefined where the row does not say. */
  readonly person: string | undefined
  /** Columns whose value could not be made safe and is empty. */
  readonly emptied: readonly string[]
}

/** Makes rows of a data set into rows of an extract, by rules that have been checked. */
export function deidentifier(
  dataSet: SharedDataSet,
  { rules, shiftDays }: Pick<NewExtract, 'rules' | 'shiftDays'>,
  digest: KeyedDigest,
): (row: DataRow) => DeidentifiedRow {
  const personColumn = dataSet.columns.find(({ kind }) => kind === 'person')?.name
  const identifying = dataSet.columns.filter(({ role }) => role === 'identifying').map(({ name }) => name)
  return (row) => {
    const personText = personColumn === undefined ? undefined : textOf(row[personColumn])
    const offset = personText === undefined ? undefined : shiftOf(digest(`shift ${personText}`), shiftDays)
    const identifiers = identifying.flatMap((name) => textOf(row[name]) ?? [])
    const emptied: string[] = []
    const values = rules.map((rule) => {
      const value = row[rule.column] ?? null
      if (value === null) return null
      const made = treat(rule, value, { digest, offset })
      if (made !== undefined && !holdsIdentifier(made, rule, identifiers)) return made
      emptied.push(rule.column)
      return null
    })
    return { values, person: personText && pseudonymOf(digest(`person ${personText}`)), emptied }
  }
}

interface Treating {
  readonly digest: KeyedDigest
  readonly offset: number | undefined
}

function treat(rule: ExtractRule, value: CellValue, { digest, offset }: Treating): CellValue | undefined {
  // Several values, or one with elements: nothing here could say what stands in them.
  const text = textOf(value)
  if (text === undefined) return undefined
  switch (rule.rule) {
    case 'keep':
      return value
    case 'pseudonym':
      return pseudonymOf(digest(`person ${text}`))
    case 'shift':
      return offset === undefined ? undefined : shiftDay(text, offset)
    case 'year':
      return yearBand(text)
    case 'age-band':
      return ageBand(text, rule.on, rule.width, rule.top)
    case 'region-level':
      return regionAt(text, rule.level)
    case 'interval':
      return intervalOf(Number(text), rule.width)
  }
}

/** 80 bits: the chance that any two of ten million persons share one is below one in ten thousand million. */
function pseudonymOf(digest: Uint8Array): string {
  return [...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function textOf(value: CellValue | undefined): string | undefined {
  return value === null || value === undefined || typeof value === 'object' ? undefined : String(value)
}

/** Eighteen signs of an ID card, or eleven of a mobile telephone, by themselves. */
const NUMBERS_OF_PERSONS = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/

/** Whether a value that is kept holds what identifies: of this person, or by its look of anybody. */
function holdsIdentifier(value: CellValue, { rule }: ExtractRule, identifiers: readonly string[]): boolean {
  if (rule !== 'keep') return false
  const text = String(value)
  if (NUMBERS_OF_PERSONS.test(text) || identifiers.includes(text)) return true
  return typeof value === 'string' && identifiers.some((one) => one.trim().length > 1 && text.includes(one.trim()))
}
