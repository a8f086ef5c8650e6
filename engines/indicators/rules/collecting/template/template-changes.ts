import type {
  CellProblem,
  Report,
  ReportCell,
  TemplateChange,
  TemplateProblem,
} from '../../../contract/collecting/index.ts'
import { checkReport, type ReportBackground } from '../check-report.ts'
import type { CellChanges } from '../merge-cells.ts'
import { firstDifference, isSameCell } from './cell-entries.ts'
import type { Field } from './columns.ts'
import { problemAt } from './problem-at.ts'
import { CORRECT_OR_COMMENT } from './problem-words.ts'
import type { ReadTemplate } from './read-template.ts'

/** What a template changes in its report, and what stands in the way. */
export interface TemplateChanges {
  changes: TemplateChange[]
  unchanged: number
  problems: TemplateProblem[]
}

/**
 * Compares three states of each cell: as the template was downloaded, as it was filled in, as the report is now. What was
 * not filled in anew is not wanted, whatever has become of it meanwhile. A row that breaks a rule of reports is left out.
 */
export function templateChanges(
  { rows, base, problems: found }: ReadTemplate,
  { cells }: Pick<Report, 'cells'>,
  background: ReportBackground,
): TemplateChanges {
  const wanted = rows.filter(
    ({ indicator, entries, cell }) =>
      entries && !isSameCell(cell, base[indicator]) && !isSameCell(cell, cells[indicator]),
  )
  const places = new Map(wanted.map((row) => [row.indicator, row.places]))
  const after = { ...cells, ...Object.fromEntries(wanted.map(({ indicator, cell }) => [indicator, cell ?? {}])) }
  const checked = checkReport(after, background)
    .filter(
      ({ kind, answered, indicator }) =>
        places.has(indicator) && kind !== 'missing' && kind !== 'evidence-missing' && !answered,
    )
    .map((problem) => inPlace(problem, after[problem.indicator], places.get(problem.indicator)))
  const broken = new Set(checked.filter(({ severity }) => severity === 'error').map(({ indicator }) => indicator))
  const changes = wanted
    .filter(({ indicator }) => !broken.has(indicator))
    .map(({ indicator, cell, places: placeOf }): TemplateChange => {
      const before = cells[indicator]
      return {
        indicator,
        cell: placeOf(firstDifference(before, cell) ?? 'comment'),
        ...(before === undefined ? {} : { before }),
        ...(cell === undefined ? {} : { after: cell }),
        changedSince: !isSameCell(before, base[indicator]),
      }
    })
  const overwritten = changes
    .filter(({ changedSince }) => changedSince)
    .map(({ indicator, cell }) => ({ ...problemAt({ address: cell, text: '' }, 'changed-since'), indicator }))
  const read = rows.filter(({ entries }) => entries).length
  return { changes, unchanged: read - wanted.length, problems: [...found, ...checked, ...overwritten] }
}

/** The changes as a save takes them. */
export function cellChanges(changes: readonly TemplateChange[]): CellChanges {
  return Object.fromEntries(changes.map(({ indicator, after }) => [indicator, after ?? null]))
}

/** Fields in which a problem of a whole cell shows best. */
const MEASURES = ['absence', 'value', 'parts', 'level', 'attained'] as const
const COUNTS = ['numerator', 'denominator'] as const

function inPlace(
  { indicator, kind, severity, message }: CellProblem,
  cell: ReportCell = {},
  placeOf: (field: Field) => string = () => '',
): TemplateProblem {
  const measure = MEASURES.find((one) => cell[one] !== undefined)
  const count = COUNTS.find((one) => cell[one] !== undefined)
  // Half of a rate is a report not finished, which may be saved; only two figures for one contradict each other.
  if (kind === 'not-one-measure' && measure === undefined) {
    return { ...problemAt({ address: placeOf(count ?? 'comment'), text: '' }, 'incomplete'), indicator }
  }
  const field = kind === 'numerator-above-denominator' ? count : (measure ?? count)
  return { kind, severity, indicator, cell: placeOf(field ?? 'comment'), message, remedy: CORRECT_OR_COMMENT }
}
