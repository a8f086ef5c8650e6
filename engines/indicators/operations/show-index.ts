import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, readPeriod, refuse } from '@kangcheng/kernel'
import type { IndexDefinition, IndexResult, IndicatorValue } from '../contract/index.ts'
import { computeIndex, type RegionFigures } from '../rules/composite-index/compute-index.ts'
import { seriesAsOf } from '../rules/series.ts'
import { loadDefinitions } from '../store/definitions.ts'
import type { Within } from '../store/tables.ts'
import { loadFigures } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'

export interface IndexQuestion {
  index: string
  region: string
  year: number
}

/** A composite index of one region and year. The regions of the same level below one parent are weighed together. */
export async function showIndex(deps: Deps, actor: Actor, question: IndexQuestion): Promise<Result<IndexResult>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', { region: question.region }, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-index', subject: `index/${question.index}/${question.region}` }
  return inScope(deps, may.value, look, async (within) => {
    const definition = (await loadDefinitions(within, 'index', [question.index])).get(question.index)
    if (!definition) return refuse('index.not-found', { index: question.index })
    const own = await directoryIn(within).findRegion(question.region)
    if (!own) return refuse('value.region-unknown', { region: question.region })
    const group = await compared(within, may.value, own.code, own.parent)
    const results = computeIndex({
      definition,
      year: question.year,
      regions: await figuresOf(within, definition, group, question.year),
      names: await namesOf(within, definition),
    })
    const result = results.find((one) => one.region === own.code)
    return result ? ok(result) : refuse('value.region-unknown', { region: question.region })
  })
}

async function compared(
  within: Within,
  decision: Decision,
  own: string,
  parent: string | undefined,
): Promise<string[]> {
  const parentRegion = parent === undefined ? undefined : await directoryIn(within).findRegion(parent)
  const sisters = parentRegion ? await directoryIn(within).regionsBelow(parentRegion.path) : []
  const open = sisters.filter(
    (one) => one.parent === parent && decision.regions.some((path) => one.path.startsWith(path)),
  )
  return [...new Set([own, ...open.map((one) => one.code)])]
}

async function figuresOf(
  within: Within,
  definition: IndexDefinition,
  regions: readonly string[],
  year: number,
): Promise<RegionFigures[]> {
  const indicators = definition.dimensions.flatMap((dimension) => dimension.indicators.map((one) => one.indicator))
  const values = await loadFigures(within, regions, indicators)
  return regions.map((region) => ({
    region,
    figures: new Map(
      indicators.flatMap((indicator) => {
        const figure = figureOfYear(values.get(`${region} ${indicator}`) ?? [], year)
        return figure === undefined ? [] : [[indicator, figure] as const]
      }),
    ),
  }))
}

/** The year's figure as known now; parts count by their mean, since the index wants one number. */
function figureOfYear(values: readonly IndicatorValue[], year: number): number | undefined {
  const point = seriesAsOf(values, '9999-12-31').findLast((one) => readPeriod(one.period)?.code === String(year))
  if (point?.parts) return point.parts.reduce((sum, part) => sum + part, 0) / point.parts.length
  return point?.value
}

async function namesOf(within: Within, definition: IndexDefinition): Promise<Map<string, string>> {
  const codes = definition.dimensions.flatMap((dimension) => dimension.indicators.map((one) => one.indicator))
  const definitions = await loadDefinitions(within, 'indicator', codes)
  return new Map([...definitions].map(([code, one]) => [code, one.name.zh]))
}
