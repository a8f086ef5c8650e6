import type { DraftCell, DraftRow, IndicatorDefinition, PlanDraft } from '../contract/index.ts'
import { isImplausible } from './plan-import/draft-row.ts'
import { guessDirection } from './plan-import/guess-direction.ts'
import { newIndicatorCode } from './plan-import/new-indicator-code.ts'
import { unitCell } from './plan-import/unit-cell.ts'
import { readFigures } from './read-row.ts'

/**
 * A row taken for the indicator that a person points at, or for a new one of the plan's own. The printed name stays, and
 * whether it is alike is no question any more. The unit and the baseline are judged by the other definition, unless a
 * person has settled them; what is printed for baseline and target is read again, since the unit may be another.
 */
export function matchRow(
  row: DraftRow,
  definition: IndicatorDefinition | undefined,
  draft: Pick<PlanDraft, 'code' | 'period' | 'baseYear'>,
): DraftRow {
  const pointed: DraftRow = { ...row, name: settled(row.name), unit: judgedUnit(row, definition) }
  const parsed = readFigures(pointed, draft)
  return {
    ...pointed,
    baseline: judgedBaseline(pointed.baseline, isImplausible(parsed.baseline, definition)),
    parsed,
    code: definition?.code ?? newIndicatorCode(draft.code, row.ordinal),
    matched: definition !== undefined,
    direction: definition?.direction ?? guessDirection(row.name.reading, parsed.baseline, parsed.target),
  }
}

function settled(name: DraftCell): DraftCell {
  return name.doubt === 'similar-name' ? { ...name, confirmed: true } : name
}

function judgedUnit({ unit, baseline, target }: DraftRow, definition: IndicatorDefinition | undefined): DraftCell {
  if (unit.confirmed || unit.doubt === 'too-long') return unit
  return unitCell(unit.text, {
    broken: unit.doubt === 'broken-unit',
    figures: `${baseline.text}${target.text}`,
    definition,
  })
}

/** Only whether the figure is possible depends on the indicator; any other doubt is about what is printed. */
function judgedBaseline(cell: DraftCell, implausible: boolean): DraftCell {
  if (cell.confirmed || (cell.doubt !== undefined && cell.doubt !== 'implausible')) return cell
  const { text, reading } = cell
  return implausible ? { text, reading, sure: false, doubt: 'implausible' } : { text, reading, sure: true }
}
