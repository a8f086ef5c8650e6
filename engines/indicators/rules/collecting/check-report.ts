import { type Day, readPeriod } from '@kangcheng/kernel'
import type {
  CellProblem,
  FigureFromBelow,
  ReportCell,
  ReportCells,
  ReportItem,
} from '../../contract/collecting/index.ts'
import type { IndicatorDefinition, SeriesPoint, ValueStatement } from '../../contract/index.ts'
import { completeStatement, isImplausible, type StatementRefusal } from '../statement.ts'
import { CELL_WORDS } from './cell-words.ts'
import { isJump } from './jumps.ts'

/** What a report is held against. */
export interface ReportBackground {
  region: string
  organisation: string
  period: string
  today: Day
  items: readonly ReportItem[]
  definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Kept figures of the region, one a period and basis, oldest first. */
  series: ReadonlyMap<string, readonly SeriesPoint[]>
  /** Indicators with a file of their own. */
  evidenced: ReadonlySet<string>
  /** What the reports below come to, of the indicators of which that is asked. */
  below: ReadonlyMap<string, FigureFromBelow>
}

type Kind = CellProblem['kind']
type Fault = { kind: Kind; figures?: Record<string, string | number> }

const ERRORS: ReadonlySet<Kind> = new Set([
  'missing',
  'wrong-measure',
  'not-one-measure',
  'numerator-above-denominator',
  'not-a-number',
  'evidence-missing',
])

const KIND_OF_REFUSAL: Record<StatementRefusal, Kind> = {
  'value.not-one-measure': 'not-one-measure',
  'value.period-unreadable': 'not-one-measure',
  'value.not-a-number': 'not-a-number',
  'value.out-of-range': 'numerator-above-denominator',
  'value.wrong-measure': 'wrong-measure',
}

/** Everything wrong or odd about a report's cells, in the order of its items. Errors stop a submission; warnings want a comment. */
export function checkReport(cells: ReportCells, background: ReportBackground): CellProblem[] {
  return background.items.flatMap((item) => {
    const { indicator, required } = item
    const cell = cells[indicator]
    const definition = background.definitions.get(indicator)
    if (!definition) return []
    const faults =
      cell && isFilled(cell)
        ? [...faultsOf(cell, definition, background), ...unproved(item, cell, background)]
        : required
          ? [MISSING]
          : []
    return faults.map(({ kind, figures = {} }) => {
      const severity = ERRORS.has(kind) ? ('error' as const) : ('warning' as const)
      const answered = severity === 'warning' && (cell?.comment ?? '').trim() !== ''
      return { indicator, kind, severity, answered, message: CELL_WORDS[kind](figures) }
    })
  })
}

/** What still keeps a report from being submitted. */
export function openProblems(problems: readonly CellProblem[]): CellProblem[] {
  return problems.filter(({ severity, answered }) => severity === 'error' || !answered)
}

const MISSING: Fault = { kind: 'missing' }

/** A cell with a comment alone holds no figure yet. */
export function isFilled({ value, parts, level, attained, absence, numerator, denominator }: ReportCell): boolean {
  return [value, parts, level, attained, absence, numerator, denominator].some((one) => one !== undefined)
}

function faultsOf(cell: ReportCell, definition: IndicatorDefinition, background: ReportBackground): Fault[] {
  const complete = completeStatement(statementOf(definition.code, cell, background), definition)
  if (!complete.ok) return [{ kind: KIND_OF_REFUSAL[complete.refusal.code] }]
  return [...oddFigure(complete.value, definition, background), ...copied(cell)]
}

function oddFigure(statement: ValueStatement, definition: IndicatorDefinition, background: ReportBackground): Fault[] {
  const { value } = statement
  if (value === undefined) return []
  const series = background.series.get(definition.code) ?? []
  const faults: Fault[] = []
  const { plausible } = definition
  if (plausible && isImplausible(statement, definition)) {
    faults.push({ kind: 'implausible', figures: { value, low: plausible.low, high: plausible.high } })
  }
  const earlier = earlierNumbers(series, background.period)
  if (isJump(value, earlier)) faults.push({ kind: 'jump', figures: { value, previous: earlier.at(-1) ?? 0 } })
  const computed = series.find(({ period, basis }) => period === background.period && basis === 'computed')?.value
  if (computed !== undefined && rounded(computed, definition) !== rounded(value, definition)) {
    faults.push({ kind: 'differs-from-computed', figures: { value, computed } })
  }
  const below = background.below.get(definition.code)
  if (below?.value !== undefined && rounded(below.value, definition) !== rounded(value, definition)) {
    const { from, of } = below
    const together = rounded(below.value, definition)
    faults.push({ kind: 'differs-from-below', figures: { value, below: together, from, of } })
  }
  return faults
}

function copied({ copiedFrom }: ReportCell): Fault[] {
  return copiedFrom === undefined ? [] : [{ kind: 'copied', figures: { period: copiedFrom } }]
}

/** Who says why there is no figure has nothing to show for it. */
function unproved({ indicator, evidence }: ReportItem, cell: ReportCell, { evidenced }: ReportBackground): Fault[] {
  const shown = evidence !== 'required' || cell.absence !== undefined || evidenced.has(indicator)
  return shown ? [] : [{ kind: 'evidence-missing' }]
}

/** Reported figures of the same kind of period that ended before. */
function earlierNumbers(series: readonly SeriesPoint[], code: string): number[] {
  const period = readPeriod(code)
  if (!period) return []
  return series.flatMap(({ period: other, basis, value }) => {
    const read = readPeriod(other)
    const before = read?.kind === period.kind && read.last < period.first
    return before && basis === 'reported' && value !== undefined ? [value] : []
  })
}

function rounded(value: number, { decimals }: IndicatorDefinition): string {
  return value.toFixed(decimals)
}

/** The statement that a cell becomes when its report is published. */
export function statementOf(
  indicator: string,
  { comment, copiedFrom: _copied, ...measure }: ReportCell,
  { region, organisation, period, today }: Pick<ReportBackground, 'region' | 'organisation' | 'period' | 'today'>,
): ValueStatement {
  return {
    ...measure,
    indicator,
    region,
    organisation,
    period,
    basis: 'reported',
    status: 'final',
    availableOn: today,
    provenance: { source: organisation, ...(comment === undefined ? {} : { note: comment }) },
  }
}
