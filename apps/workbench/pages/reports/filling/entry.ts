import type { Absence, IndicatorDefinition, ReportCell, ReportPage, SeriesPoint } from '@kangcheng/indicators/contract'
import { ABSENCES, readNumber, type Way, waysOf } from '../../indicator/record/statement.ts'

/** What stands in the fields of one row, as typed. */
export interface CellEntry {
  readonly way: Way
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly parts: string
  readonly level: string
  readonly attained: '' | 'yes' | 'no'
  readonly absence: '' | Absence
  readonly comment: string
  /** The period the figure was copied from, until it is changed. */
  readonly copiedFrom: string
}

export type MeasureField = Exclude<keyof CellEntry, 'comment' | 'copiedFrom'>
export type EntryFault = 'notNumber' | 'notParts' | 'tooLarge' | 'notNegative' | 'notPositive'
export type EntryFaults = Partial<Record<MeasureField, EntryFault>>
type Measure = Omit<ReportCell, 'comment' | 'copiedFrom'>

const MEASURE_FIELDS = ['value', 'numerator', 'denominator', 'parts', 'level', 'attained', 'absence'] as const
/** As the contract bounds a figure: beyond it the server would refuse the whole save. */
const LARGEST = 1e15

/** The fields for a cell as it is kept; `usual` is how an empty one begins. */
export function entryOf(cell: ReportCell | undefined, usual: Way): CellEntry {
  return {
    way: wayOf(cell) ?? usual,
    value: plain(cell?.value),
    numerator: plain(cell?.numerator),
    denominator: plain(cell?.denominator),
    parts: (cell?.parts ?? []).map(plain).join('; '),
    level: cell?.level ?? '',
    attained: cell?.attained === undefined ? '' : cell.attained ? 'yes' : 'no',
    absence: cell?.absence ?? '',
    comment: cell?.comment ?? '',
    copiedFrom: cell?.copiedFrom ?? '',
  }
}

/** A change of the figure is no copy any more; a comment on it is. */
export function changeEntry(entry: CellEntry, part: Partial<CellEntry>): CellEntry {
  const measured = ['way', ...MEASURE_FIELDS].some((field) => field in part)
  return { ...entry, ...(measured ? { copiedFrom: '' } : {}), ...part }
}

/**
 * The cell that the fields say, undefined when they say nothing; or what cannot be read in which field. Where the figure
 * is as it was kept, it stays as it was kept: a comment does not round it.
 */
export function readEntry(
  entry: CellEntry,
  kept: ReportCell | undefined,
): { cell: ReportCell | undefined } | { faults: EntryFaults } {
  const faults: EntryFaults = {}
  const measure = isMeasureAsKept(entry, kept) ? measureOf(kept) : readMeasure(entry, faults)
  if (Object.keys(faults).length > 0) return { faults }
  const comment = entry.comment.trim()
  const cell = {
    ...measure,
    ...(comment === '' ? {} : { comment }),
    ...(entry.copiedFrom === '' ? {} : { copiedFrom: entry.copiedFrom }),
  }
  return { cell: Object.keys(cell).length === 0 ? undefined : cell }
}

/** Whether two cells say the same, whatever the order of their parts; an empty one says what none says. */
export function isSameCell(one: ReportCell | undefined, other: ReportCell | undefined): boolean {
  return canonical(one) === canonical(other)
}

export function isSameMeasure(one: ReportCell | undefined, other: ReportCell | undefined): boolean {
  return canonical(measureOf(one)) === canonical(measureOf(other))
}

/** A cell with a comment alone holds no figure yet. */
export function isFilled(cell: ReportCell | undefined): boolean {
  return canonical(measureOf(cell)) !== canonical(undefined)
}

/** How an empty row begins: as the last period was given, else as the definition usually is. */
export function usualWay(definition: IndicatorDefinition, previous: ReportCell | undefined): Way {
  const ways = waysOf(definition)
  const before = wayOf(previous)
  return before !== undefined && before !== 'absence' && ways.includes(before) ? before : (ways[0] ?? 'value')
}

/** What those below come to, as it would be filled in: as counts where they gave any, else as printed. */
export function cellFromBelow({ below, definition }: Pick<ReportPage['rows'][number], 'below' | 'definition'>) {
  if (below?.value === undefined) return undefined
  const { numerator, denominator, value } = below
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator }
  return { value: Number(value.toFixed(definition?.decimals ?? 2)) }
}

interface Earlier {
  readonly previous?: ReportCell
  readonly latest?: SeriesPoint
}

/**
 * What is known of the period before: the cell of its report, else the figure kept of it, as counts where it has both.
 * Undefined where nothing is.
 */
export function earlierCell({ previous, latest }: Earlier, previousPeriod: string | undefined): ReportCell | undefined {
  if (isFilled(previous)) return previous
  if (latest === undefined || latest.period !== previousPeriod || latest.basis !== 'reported') return undefined
  const { value, numerator, denominator, parts, level, attained, absence } = latest
  const number = numerator !== undefined && denominator !== undefined ? { numerator, denominator } : stated({ value })
  return { ...number, ...stated({ parts, level, attained, absence }) }
}

/** What «as last period» would write: its figure with the mark of a copy, without what was said about it then. */
export function copyOf(row: Earlier, previousPeriod: string | undefined): ReportCell | undefined {
  const earlier = earlierCell(row, previousPeriod)
  return earlier && previousPeriod !== undefined ? { ...measureOf(earlier), copiedFrom: previousPeriod } : undefined
}

/** The number a cell comes to: as given, or numerator over denominator in the indicator's unit. */
export function numberOf(
  cell: ReportCell | undefined,
  definition: IndicatorDefinition | undefined,
): number | undefined {
  if (cell?.value !== undefined || cell?.absence !== undefined) return cell.value
  const { numerator, denominator } = cell ?? {}
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined
  return (numerator / denominator) * (definition?.factor ?? 1)
}

function wayOf(cell: ReportCell | undefined): Way | undefined {
  if (cell === undefined) return undefined
  if (cell.absence !== undefined) return 'absence'
  if (cell.parts !== undefined) return 'parts'
  if (cell.level !== undefined) return 'level'
  if (cell.attained !== undefined) return 'attained'
  if (cell.numerator !== undefined || cell.denominator !== undefined) return 'counts'
  return cell.value === undefined ? undefined : 'value'
}

function measureOf({ comment: _comment, copiedFrom: _copied, ...measure }: ReportCell = {}): Measure {
  return measure
}

function isMeasureAsKept(entry: CellEntry, kept: ReportCell | undefined): boolean {
  const shown = entryOf(kept, entry.way)
  return entry.way === shown.way && MEASURE_FIELDS.every((field) => entry[field] === shown[field])
}

function readMeasure(entry: CellEntry, faults: EntryFaults): Measure {
  const number = (field: 'value' | 'numerator' | 'denominator') => {
    if (entry[field].trim() === '') return undefined
    const read = readNumber(entry[field])
    if (read === undefined) faults[field] = 'notNumber'
    else if (Math.abs(read) > LARGEST) faults[field] = 'tooLarge'
    else if (field === 'numerator' && read < 0) faults[field] = 'notNegative'
    else if (field === 'denominator' && read <= 0) faults[field] = 'notPositive'
    return read
  }
  switch (entry.way) {
    case 'value':
      return stated({ value: number('value') })
    case 'counts':
      return stated({ numerator: number('numerator'), denominator: number('denominator') })
    case 'parts':
      return stated({ parts: readParts(entry.parts, faults) })
    case 'level':
      return stated({ level: entry.level || undefined })
    case 'attained':
      return stated({ attained: entry.attained === '' ? undefined : entry.attained === 'yes' })
    case 'absence':
      return stated({ absence: ABSENCES.find((one) => one === entry.absence) })
  }
}

function readParts(text: string, faults: EntryFaults): number[] | undefined {
  if (text.trim() === '') return undefined
  const parts = text.normalize('NFKC').split(/[;、]/).map(readNumber)
  const known = parts.filter((part) => part !== undefined)
  if (known.length < 2 || known.length < parts.length) faults.parts = 'notParts'
  else if (known.some((part) => Math.abs(part) > LARGEST)) faults.parts = 'tooLarge'
  return known
}

type Stated<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

function stated<Fields extends object>(fields: Fields): Stated<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<Fields>
}

/** As a person types it: `String` writes very small numbers in a way that nobody does. */
function plain(number: number | undefined): string {
  if (number === undefined) return ''
  const text = String(number)
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text
}

function canonical(cell: ReportCell | undefined): string {
  const said = Object.entries(cell ?? {}).filter(([, value]) => value !== undefined)
  return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)))
}
