import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { AppraisalFunnel } from '../../contract/appraisal/index.ts'
import type { SeriesPoint } from '../../contract/index.ts'
import { figureOfPeriod, withReach } from '../../rules/appraisal/figure-of-period.ts'
import { funnelOf } from '../../rules/appraisal/funnel.ts'
import { schemeSummary } from '../../rules/appraisal/scheme-summary.ts'
import { loadSources } from '../../store/appraisal/figure-sources.ts'
import { loadSeries } from '../../store/series.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { type AppraisalQuestion, type OpenedScheme, openScheme, periodAsked } from './load-appraisal.ts'

/** The regions of a scheme on the control limits of one of its indicators: who differs from the average at all. */
export async function showAppraisalFunnel(
  deps: Deps,
  actor: Actor,
  question: AppraisalQuestion & { indicator: string } & FileWish,
): Promise<Result<AppraisalFunnel>> {
  const may = await deps.access.require(actor, 'indicators.appraisal.read', {}, 'supervision')
  if (!may.ok) return may
  const { indicator } = question
  const look = {
    operation: 'indicators.show-appraisal-funnel',
    subject: `appraisal/${question.scheme}/${indicator}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const found = await openScheme(within, may.value, question, deps.clock.today())
    if (!found.ok) return found
    const opened = found.value
    const definition = opened.definitions.get(indicator)
    // Departments answer for one region: there is nothing to compare.
    if (!definition || opened.scheme.units.by !== 'region') return refuse('appraisal.line-not-found', { indicator })
    const period = await periodAsked(within, opened, question.period)
    if (!period.ok) return period
    const figures = await figuresOf(within, opened, indicator, withReach(period.value, opened.scheme.reachBack))
    const keys = [...figures].map(([region, figure]) => ({ region, indicator, ...figure }))
    const counts = (await loadSources(within, keys)).flatMap(({ region, period: of, numerator, denominator }) => {
      const name = opened.units.names.get(region)
      return name && numerator !== null && denominator !== null
        ? [{ unit: region, name, period: of, numerator, denominator }]
        : []
    })
    const { direction, name, unit } = definition
    const funnel = funnelOf(definition, counts)
    const shown = new Set(funnel.points.map((point) => point.unit))
    return ok({
      scheme: schemeSummary(opened.scheme),
      period: period.value.code,
      asOf: opened.asOf,
      indicator,
      name,
      unit,
      ...(direction === 'none' ? {} : { better: direction }),
      ...funnel,
      without: [...opened.units.names].filter(([region]) => !shown.has(region)).map(([, named]) => named),
      invented: [...figures].some(([region, figure]) => shown.has(region) && figure.invented),
    })
  })
}

async function figuresOf(
  within: Within,
  { units, asOf }: OpenedScheme,
  indicator: string,
  period: ReturnType<typeof withReach>,
): Promise<Map<string, SeriesPoint>> {
  const figures = new Map<string, SeriesPoint>()
  for (const { region, points } of await loadSeries(within, units.place, [indicator], asOf)) {
    const figure = figureOfPeriod(points, period)
    if (figure && units.carriers.has(region)) figures.set(region, figure)
  }
  return figures
}
