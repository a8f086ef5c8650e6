import type { IndicatorDefinition, ReportCell, ReportPage } from '@kangcheng/indicators/contract'
import { formatFigure, formatNumber, type Language, NO_FIGURE, say } from '@kangcheng/web-kit/plain'
import { numberOf } from '../filling/entry.ts'

export type ReportRow = ReportPage['rows'][number]

/** Enough for every figure that somebody types: what was stated is not rounded before it is looked at. */
const AS_STATED = 6

/** The name of a row's indicator; its code where nothing defines it. */
export function rowName({ indicator, definition }: ReportRow, language: Language): string {
  return definition ? say(definition.name, language) : indicator
}

/** The figure of a cell as a person reads it, worked out where it was given as two counts. */
export function cellText(
  cell: ReportCell | undefined,
  definition: IndicatorDefinition | undefined,
  language: Language,
): string {
  if (cell === undefined) return NO_FIGURE
  const value = numberOf(cell, definition)
  const decimals = cell.value === undefined ? (definition?.decimals ?? 2) : AS_STATED
  const figure = { ...cell, ...(value === undefined ? {} : { value }) }
  return formatFigure(figure, { language, unit: definition?.unit ?? '', decimals })
}

/** The two counts of a cell, `49,950 / 67,500`; undefined where it has none. */
export function countsText(cell: ReportCell | undefined, language: Language): string | undefined {
  const { numerator, denominator } = cell ?? {}
  if (numerator === undefined && denominator === undefined) return undefined
  const count = (value: number | undefined) =>
    value === undefined ? NO_FIGURE : formatNumber(value, { language, decimals: AS_STATED })
  return `${count(numerator)} / ${count(denominator)}`
}
