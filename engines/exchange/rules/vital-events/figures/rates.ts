import { crudeRate, isCalculated, type NotCalculable } from '@kangcheng/methods'
import type { VitalFigure } from '../../../contract/vital-events.ts'

type Figure = Pick<VitalFigure, 'value' | 'lower' | 'upper' | 'absence'>

/** What a method answered, as a figure: its value and limits, or why there is none. */
export function figureOf(
  answer: { readonly value: number; readonly lower: number; readonly upper: number } | NotCalculable,
  multiplier = 1,
): Figure {
  if (!isCalculated(answer)) return { absence: answer.reason }
  const { value, lower, upper } = answer
  return { value: value * multiplier, lower: lower * multiplier, upper: upper * multiplier }
}

/** Events per persons or births, per `multiplier`, with limits; `absence` is said where there is nothing to divide by. */
export function rateFigure(
  events: number,
  of: number | undefined,
  multiplier: number,
  absence: 'no-population' | 'no-births',
): Figure & Pick<VitalFigure, 'numerator' | 'denominator'> {
  if (of === undefined || of === 0) return { numerator: events, absence }
  return { numerator: events, denominator: of, ...figureOf(crudeRate(events, of, multiplier)) }
}
