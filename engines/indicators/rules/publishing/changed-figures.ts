import type { IndicatorDefinition, IndicatorValue, SeriesPoint } from '../../contract/index.ts'
import type { ChangedFigure, CitedFigure } from '../../contract/publishing/index.ts'
import { saysSomething } from '../evaluation/select-figures.ts'
import { newestOf, pointOf } from '../series.ts'
import { figureSaid, withUnit } from './said.ts'
import { publishable } from './small-numbers.ts'

/**
 * The cited figures of which a later revision is known now, with what was said and what would be said. A figure that was
 * not there and has come counts as changed, and so does one that the reported figure of its period has come beside, since
 * that goes before what is computed. `current` is `region indicator` → every revision.
 */
export function changedFigures(
  cited: readonly CitedFigure[],
  current: ReadonlyMap<string, readonly IndicatorValue[]>,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  today: string,
): ChangedFigure[] {
  return cited.flatMap(({ revision, said, absence: _absence, ...figure }) => {
    const known = (current.get(`${figure.region} ${figure.indicator}`) ?? []).filter(
      ({ period, availableOn }) => period === figure.period && availableOn <= today,
    )
    // Reported goes before computed.
    const points = newestOf(known.map(pointOf))
    const own = points.find(({ basis }) => basis === figure.basis)
    const newest = revision === 0 ? points[0] : (points.find((point) => goesBefore(point, own)) ?? own)
    if (!newest || (newest.basis === figure.basis && newest.revision <= revision)) return []
    const definition = definitions.get(figure.indicator)
    const shown = publishable(newest, definition)
    const now = withUnit(figureSaid(shown, definition), shown, definition?.unit ?? '')
    return [{ ...figure, before: said, now }]
  })
}

/** A reported figure that would be told in place of a computed one, had both been there. */
function goesBefore(point: SeriesPoint, cited: SeriesPoint | undefined): boolean {
  if (cited?.basis !== 'computed' || point.basis !== 'reported' || !saysSomething(point)) return false
  return point.status === 'final' || cited.status !== 'final'
}
