import type { Words } from '@kangcheng/kernel'
import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'
import type { CitedFigure } from '../../contract/publishing/index.ts'
import { figureSaid, withUnit } from './said.ts'

/** A figure as the text tells it; `point` is left out where there was none of the period. */
export function cite(
  about: { indicator: string; region: string; name: Words; period: string },
  point: SeriesPoint | undefined,
  definition: Pick<IndicatorDefinition, 'decimals' | 'unit'> | undefined,
): CitedFigure {
  return {
    ...about,
    period: point?.period ?? about.period,
    basis: point?.basis ?? 'reported',
    revision: point?.revision ?? 0,
    said: withUnit(figureSaid(point, definition), point, definition?.unit ?? ''),
    ...(point?.absence === undefined ? {} : { absence: point.absence }),
  }
}
