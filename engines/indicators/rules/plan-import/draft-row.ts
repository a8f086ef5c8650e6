import type { Baseline, DraftCell, DraftColumn, DraftRow, IndicatorDefinition } from '../../contract/index.ts'
import { parseTarget } from '../target/parse-target.ts'
import { readBaseline } from '../target/read-baseline.ts'
import type { TargetContext } from '../target/target-rule.ts'
import { draftCell as cell } from './draft-cell.ts'
import { foldText, plainText } from './fold-text.ts'
import { guessDirection } from './guess-direction.ts'
import type { IndicatorMatch } from './match-indicator.ts'
import { departmentsOf, type MatchOrganisation } from './match-organisation.ts'
import { newIndicatorCode } from './new-indicator-code.ts'
import { domainName } from './plan-domains.ts'
import { likeliestParting, splitJoined } from './split-joined.ts'
import { type SplitName, splitName } from './split-name.ts'
import type { TableRow } from './table-row.ts'
import { unitCell } from './unit-cell.ts'

export interface RowContext {
  readonly ordinal: number
  readonly planCode: string
  readonly baseYear: number
  readonly period: { readonly from: number; readonly to: number }
  readonly match: IndicatorMatch | undefined
  readonly organisations: MatchOrganisation
  /** The table has no domains at all; one is then made for all rows. */
  readonly undivided: boolean
  /** No organisation is known at all: a department is then judged by its form only. */
  readonly organisationsUnknown: boolean
}

/** Turns a found row into a draft row: each cell with what it is read as and whether that is sure. */
export function draftRow(row: TableRow, context: RowContext): DraftRow {
  const { match, ordinal } = context
  const definition = match?.definition
  const split = splitName(row.name)
  const unit = unitCell(printedUnit(row, split), {
    broken: split.broken && row.unit === undefined,
    figures: `${row.baseline ?? ''}${row.target ?? ''}`,
    definition,
  })
  const ceiling = ceilingOf(unit.reading, definition)
  const own = (text: string | undefined) => splitJoined({ text: figureText(text ?? ''), parts: split.parts, ceiling })
  const partings = { baseline: own(row.baseline), target: own(row.target) }
  // The unit settles what a bare run of digits is, the period what a year in a phrase is.
  const reading: TargetContext = { unit: unit.reading, period: context.period }
  const baseline = baselineCell(row, partings, reading, context, definition)
  const target = targetCell(row, partings, reading)
  const parsed = {
    baseline: readBaseline(baseline.reading, context.baseYear, reading),
    target: parseTarget(target.reading, reading),
  }
  const path = row.path.flatMap(({ year, text }) => {
    const step = parseTarget(foldText(text), reading)
    return step.kind === 'threshold' ? [{ year, value: step.value }] : []
  })
  return {
    ordinal,
    place: row.place,
    ...withColumnDoubts(row, {
      domain: domainCell(row, context),
      name: nameCell(row, split.name, match),
      unit,
      baseline,
      target,
      department: departmentCell(row, context),
    }),
    code: definition?.code ?? newIndicatorCode(context.planCode, ordinal),
    matched: definition !== undefined,
    direction: definition?.direction ?? guessDirection(split.name, parsed.baseline, parsed.target),
    parsed,
    ...(path.length > 0 ? { path } : {}),
  }
}

/** A cell that was cut is never sure; one that stands for a guessed column is asked about unless it is doubted already. */
function withColumnDoubts(row: TableRow, cells: Pick<DraftRow, DraftColumn>): Pick<DraftRow, DraftColumn> {
  const doubted = { ...cells }
  for (const column of row.guessed ?? []) {
    if (doubted[column].sure) doubted[column] = { ...doubted[column], sure: false, doubt: 'guessed-column' }
  }
  for (const column of row.cut ?? []) doubted[column] = { ...doubted[column], sure: false, doubt: 'too-long' }
  return doubted
}

/** Name of the one domain of a table that has none. */
const WHOLE_TABLE = '主要指标'

function domainCell(row: TableRow, { undivided }: RowContext): DraftCell {
  if (undivided) return cell('', WHOLE_TABLE)
  return row.domain === undefined || row.domain === ''
    ? cell('', '', 'no-domain')
    : cell(row.domain, domainName(row.domain))
}

/** Words of a header that slipped into a name tell that something was lost beside them. */
const HEADER_WORD = /目标值|基期值|基准值|现状值|责任单位/

function nameCell(row: TableRow, name: string, match: IndicatorMatch | undefined): DraftCell {
  if (match?.exact) return cell(row.name, name)
  if (HEADER_WORD.test(name)) return cell(row.name, name, 'broken-name')
  return cell(row.name, name, match ? 'similar-name' : undefined)
}

/** A unit column counts before what stands in the brackets of the name. */
function printedUnit(row: TableRow, split: SplitName): string {
  return row.unit !== undefined && !/^[-—/]*$/.test(row.unit) ? row.unit : split.unit
}

/** The largest figure one cell can hold; a longer run of digits is several figures. */
function ceilingOf(unit: string, definition: IndicatorDefinition | undefined): number {
  if (plainText(unit) === '%') return Math.max(100, definition?.plausible?.high ?? 100)
  return definition?.plausible?.high ?? Number.POSITIVE_INFINITY
}

interface Partings {
  readonly baseline: string[][] | undefined
  readonly target: string[][] | undefined
}

function baselineCell(
  row: TableRow,
  partings: Partings,
  figure: TargetContext,
  context: RowContext,
  definition?: IndicatorDefinition,
): DraftCell {
  if (row.baseline === undefined) return cell('', '', 'missing-cell')
  const figures = partings.baseline && likeliestParting(partings.baseline, partings.target ?? [])
  if (figures) return cell(row.baseline, figures.join('；'), 'joined-numbers')
  const reading = figureText(row.baseline)
  const read = readBaseline(reading, context.baseYear, figure)
  const understood =
    read.text === '' || read.value !== undefined || read.level !== undefined || read.parts !== undefined
  if (!understood && parseTarget(reading, figure).kind === 'text')
    return cell(row.baseline, reading, 'baseline-not-understood')
  return cell(row.baseline, reading, isImplausible(read, definition) ? 'implausible' : undefined)
}

/** Whether a baseline lies outside what the definition holds for possible. */
export function isImplausible({ value }: Baseline, definition: IndicatorDefinition | undefined): boolean {
  const range = definition?.plausible
  return range !== undefined && value !== undefined && (value < range.low || value > range.high)
}

function targetCell(row: TableRow, partings: Partings, figure: TargetContext): DraftCell {
  if (row.target === undefined || row.target.trim() === '') return cell('', '', 'missing-cell')
  const figures = partings.target && likeliestParting(partings.target, partings.baseline ?? [])
  if (figures) return cell(row.target, figures.join('；'), 'joined-numbers')
  const reading = figureText(row.target)
  return cell(row.target, reading, parseTarget(reading, figure).kind === 'text' ? 'target-not-understood' : undefined)
}

/** Figures in lines of their own inside one cell are parts: `100⏎70` is 100；70. Other line breaks are only the width of the column. */
function figureText(text: string): string {
  const lines = text
    .split('\n')
    .map(foldText)
    .filter((line) => line !== '')
  return lines.length > 1 && lines.every((line) => /^[≥≤<>]?\d+(?:\.\d+)?[%‰]?$/.test(line))
    ? lines.join('；')
    : foldText(text)
}

/** Endings of the names of public bodies. */
const PUBLIC_BODY =
  /(?:局|委|办|部|厅|中心|政府|管委会|委员会|办公室|公司|集团|支队|大队|医院|协会|学会|妇联|残联|总工会|工会|团委|科|院|站|处|所|街道|镇)$/

function departmentCell(row: TableRow, context: RowContext): DraftCell {
  const printed = foldText(row.department ?? '')
  if (printed === '') return cell('', '', 'missing-cell')
  const names = departmentsOf(printed)
  const matches = names.map((name) => ({ name, match: context.organisations(name) }))
  if (matches.every(({ match }) => match?.exact)) return cell(printed, printed)
  if (context.organisationsUnknown && names.every((name) => PUBLIC_BODY.test(name))) return cell(printed, printed)
  const reading = matches.map(({ name, match }) => (match && !match.exact ? match.name : name)).join('、')
  return cell(printed, reading, 'unknown-department')
}
