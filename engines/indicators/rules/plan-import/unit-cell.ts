import type { DraftCell, IndicatorDefinition } from '../../contract/index.ts'
import { draftCell } from './draft-cell.ts'
import { plainText } from './fold-text.ts'

export interface UnitOf {
  /** The bracket of the unit lost its end, and with it perhaps the unit. */
  readonly broken: boolean
  /** What is printed for baseline and target: only figures need a unit. */
  readonly figures: string
  readonly definition: IndicatorDefinition | undefined
}

/** What the unit of a row is, and whether that agrees with the indicator the row is taken for. */
export function unitCell(printed: string, { broken, figures, definition }: UnitOf): DraftCell {
  const known = definition?.unit ?? ''
  if (broken) return draftCell(printed, known === '' ? printed : known, 'broken-unit')
  if (printed === '' && definition?.measure === 'number' && known !== '' && /\d/.test(figures))
    return draftCell('', known, 'missing-unit')
  const differs =
    known !== '' && printed !== '' && plainText(printed) !== plainText(known) && (isShare(printed) || isShare(known))
  return draftCell(printed, printed, differs ? 'unit-differs' : undefined)
}

function isShare(unit: string): boolean {
  return /^[%‰]$/.test(plainText(unit))
}
