import type { MessageFault } from '../../contract/faults.ts'
import type { Row } from '../mapping/context.ts'

/** A cell that the headings do not reach: `(8)`, its number from 1. */
const BEYOND = /^\(\d+\)$/

/**
 * A line as it is kept: an object of its cells by their headings, in their order. A cell that the line ends before is null; one behind the
 * last heading stands under its number.
 */
export function writeRow(headings: readonly string[], cells: readonly string[]): string {
  const named = headings.flatMap((heading, at) => (heading === '' ? [] : [pair(heading, cells[at] ?? null)]))
  const beyond = cells
    .slice(headings.length)
    .flatMap((cell, at) => (cell === '' ? [] : [pair(`(${headings.length + at + 1})`, cell)]))
  return `{${[...named, ...beyond].join(',')}}`
}

function pair(heading: string, cell: string | null): string {
  return `${JSON.stringify(heading)}:${JSON.stringify(cell)}`
}

type ReadRow =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly faults: readonly MessageFault[] }

const MOST_FAULTS = 20
/** What spreadsheets show where a formula comes to nothing: thirty patients without a number would be one whose number is `#N/A`. */
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/
/** Numbers of so many digits are what somebody or something is called, and a spreadsheet has rounded off their ends. */
const CUT_NUMBER = /^\d(?:\.\d+)?E\+(?:1[1-9]|[2-9]\d|\d{3})$/i

/** Reads a line that {@link writeRow} wrote, or somebody at the desk. */
export function readRow(text: string): ReadRow {
  const cells = objectOf(text)
  if (cells === undefined) return { ok: false, faults: [{ code: 'json' }] }
  const end = Object.values(cells).indexOf(null)
  // The cells behind the end of a line are not missing one by one.
  const entries = Object.entries(cells).filter(([, cell], at) => cell !== null || at === end)
  const faults = entries.flatMap(([heading, cell]) => faultOf(heading, cell))
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) }
  return { ok: true, row: cells as Row }
}

function objectOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function faultOf(heading: string, cell: unknown): readonly MessageFault[] {
  if (BEYOND.test(heading)) return [{ code: 'line-long', place: heading }]
  if (cell === null) return [{ code: 'line-short', place: heading }]
  if (typeof cell !== 'string') return [{ code: 'json', place: heading }]
  if (FORMULA_ERROR.test(cell)) return [{ code: 'formula-error', place: heading, value: cell }]
  if (CUT_NUMBER.test(cell)) return [{ code: 'cut-number', place: heading, value: cell }]
  return cell.includes('\0') || !cell.isWellFormed() ? [{ code: 'zero-byte', place: heading }] : []
}
