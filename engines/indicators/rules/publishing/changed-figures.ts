import type { IndicatorDefinition, IndicatorValue } from '../../contract/index.ts'
import type { ChangedFigure, CitedFigure } from '../../contract/publishing/index.ts'
import { newestOf, pointOf } from '../series.ts'
import { figureSaid, withUnit } from './said.ts'
import { publishable } from './small-numbers.ts'

/**
 * The cited figures of which a later revision is known now, with what was said and what would be said. A figure that was
 * not there and has come counts as changed. `current` is `region indicator` → every revision.
 */
export function changedFigures(
  cited: readonly CitedFigure[],
  current: ReadonlyMap<string, readonly IndicatorValue[]>,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  today: string,
): ChangedFigure[] {
  return cited.flatMap(({ revision, said, ...figure }) => {
    const known = (current.get(`${figure.region} ${figure.indicator}`) ?? []).filter(
      ({ period, basis, availableOn }) => period === figure.period && basis === figure.basis && availableOn <= today,
    )
    const newest = newestOf(known.map(pointOf)).at(-1)
    if (!newest || newest.revision <= revision) return []
    const definition = definitions.get(figure.indicator)
    const shown = publishable(newest, definition)
    const now = withUnit(figureSaid(shown, definition), shown, definition?.unit ?? '')
    return [{ ...figure, before: said, now }]
  })
}
