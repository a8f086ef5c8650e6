import { type Actor, type Decision, directoryIn, fileDetail } from '@kangcheng/access'
import { type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { IndexResult, SeriesPoint } from '../contract/index.ts'
import { computeIndex } from '../rules/composite-index/compute-index.ts'
import { figureOfYear, scoredNumber } from '../rules/composite-index/figure-of-year.ts'
import { openIndex } from '../rules/composite-index/open-index.ts'
import { loadDefinitions } from '../store/definitions.ts'
import type { Within } from '../store/tables.ts'
import { loadFigures } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'

export interface IndexQuestion extends FileWish {
  index: string
  region: string
  year: number
  /** Today when left out. */
  asOf?: string
}

/** A composite index of one region and year. The regions of the same level below one parent are weighed together. */
export async function showIndex(deps: Deps, actor: Actor, question: IndexQuestion): Promise<Result<IndexResult>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', { region: question.region }, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.show-index',
    subject: `index/${question.index}/${question.region}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const asOf = question.asOf === undefined ? deps.clock.today() : readDay(question.asOf)
    if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
    const definition = (await loadDefinitions(within, 'index', [question.index])).get(question.index)
    if (!definition) return refuse('index.not-found', { index: question.index })
    const own = await directoryIn(within).findRegion(question.region)
    if (!own) return refuse('value.region-unknown', { region: question.region })
    const group = await compared(within, may.value, own.code, own.parent)
    const indicators = definition.dimensions.flatMap((dimension) => dimension.indicators.map((one) => one.indicator))
    const figures = await figuresOf(within, group, indicators, { year: question.year, asOf })
    const regions = [...figures].map(([region, known]) => ({ region, figures: numbersOf(known) }))
    const result = computeIndex(definition, regions).find((one) => one.region === own.code)
    if (!result) return refuse('value.region-unknown', { region: question.region })
    const regionsWeighed = regions.filter((one) => one.figures.size > 0).length
    const definitions = await loadDefinitions(within, 'indicator', indicators)
    const place = { region: own, year: question.year, asOf, regionsWeighed }
    return ok(openIndex(definition, definitions, place, result, figures.get(own.code) ?? new Map()))
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

/** Region → indicator → what was stated for the year, as known on the day. */
async function figuresOf(
  within: Within,
  regions: readonly string[],
  indicators: readonly string[],
  { year, asOf }: { year: number; asOf: Day },
): Promise<Map<string, Map<string, SeriesPoint>>> {
  const values = await loadFigures(within, regions, indicators)
  return new Map(
    regions.map((region) => {
      const stated = indicators.flatMap((indicator) => {
        const figure = figureOfYear(values.get(`${region} ${indicator}`) ?? [], year, asOf)
        return figure === undefined ? [] : [[indicator, figure] as const]
      })
      return [region, new Map(stated)]
    }),
  )
}

function numbersOf(figures: ReadonlyMap<string, SeriesPoint>): Map<string, number> {
  return new Map(
    [...figures].flatMap(([indicator, figure]) => {
      const number = scoredNumber(figure)
      return number === undefined ? [] : [[indicator, number] as const]
    }),
  )
}
