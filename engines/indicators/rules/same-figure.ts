import type { ValueStatement } from '../contract/index.ts'

/** What a verdict rests on: the measure, the counts behind it, its limits and whether it is final. */
export type Figure = Pick<ValueStatement, (typeof EXACT)[number] | (typeof WORKED_OUT)[number]>

const EXACT = ['value', 'parts', 'level', 'attained', 'absence', 'numerator', 'denominator', 'status'] as const
const WORKED_OUT = ['lower', 'upper'] as const

/** The same in all that counts, wherever it was taken from and whenever it was known. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return figureText(one) === figureText(other)
}

/**
 * A figure as one text: the same figure, the same text. Limits count to nine digits, since they are worked out and their
 * last ones may differ from one version of the arithmetic to the next.
 */
export function figureText(figure: Figure): string {
  const limits = WORKED_OUT.map((key) => figure[key]?.toPrecision(9) ?? null)
  return JSON.stringify([...EXACT.map((key) => figure[key] ?? null), ...limits])
}
