import {
  movingEpidemic,
  type Spread,
  type SpreadChoice,
  type SpreadKind,
  seasonTiming,
  type TimingSettings,
} from '@kangcheng/methods'
import { type Fields, fieldsIn, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { given, knowOnly, truthIn } from './series.ts'

/** The kinds of interval of R `mem` that are built; medians (3, 4) are not. */
const KINDS: Readonly<Record<number, SpreadKind>> = { 1: 'mean', 2: 'geometric-mean', 5: 'points', 6: 'log-points' }

export function memTiming({ inputs, params }: Vector): Fields {
  knowOnly(params, 'i.method', 'i.param')
  const { start, end, length, percentage, sum } = seasonTiming.must(ratesIn(inputs.rates), timingIn(params))
  return {
    ...{ start: start + 1, end: end + 1, length },
    optimum: [length, percentage, sum, start + 1, end + 1],
  }
}

export function memModel({ inputs, params }: Vector): Fields {
  const parts = ['threshold', 'intensity', 'curve', 'other'].flatMap((part) => [`i.type.${part}`, `i.level.${part}`])
  const others = ['i.seasons', 'i.method', 'i.param', 'i.centering', 'i.n.max', 'i.use.t']
  knowOnly(params, ...parts, 'i.tails.threshold', 'i.tails.intensity', ...others)
  if ((numberIn(params, 'i.centering') ?? -1) !== -1) throw new RangeError('i.centering is not built')
  const mostSeasons = numberIn(params, 'i.seasons') ?? 10
  const most = numberIn(params, 'i.n.max') ?? -1
  const confidences = listIn(params, 'i.level.intensity').map(Number)
  const levels = confidences.length > 0 ? confidences : [0.4, 0.9, 0.975]
  const names = listIn(inputs, 'seasons').map(String)
  const past = names.map((name) => ratesIn(fieldsIn(inputs, 'rates')[name]))
  const seen = movingEpidemic.must(past, {
    ...timingIn(params),
    ...given({ student: truthIn(params, 'i.use.t'), valuesPerSeason: most > 0 ? most : undefined }),
    mostSeasons,
    threshold: choiceIn(params, 'threshold', 5),
    intensity: { ...choiceIn(params, 'intensity', 6), confidences: levels },
    curve: choiceIn(params, 'curve', 2),
    timing: choiceIn(params, 'other', 3),
  })
  const used = past.slice(-mostSeasons)
  const starts = rowOf(seen.starts).map((start) => start + 1)
  const startWeeks = outwards(starts)
  return {
    pre_post_intervals: [rowOf(seen.preEpidemic), rowOf(seen.postEpidemic)],
    epi_intervals: seen.intensities.map(({ lower, centre, upper }, index) => [levels[index], lower, centre, upper]),
    epidemic_thresholds: [seen.epidemicThreshold, seen.postEpidemicThreshold],
    intensity_thresholds: seen.intensityThresholds,
    mean_length: seen.meanLength,
    mean_start: seen.meanStart + 1,
    ci_start: [startWeeks, startWeeks.map((week) => Number(listIn(inputs, 'weeks')[week - 1])), starts],
    ci_length: [rowOf(seen.lengths), outwards(rowOf(seen.lengths))],
    seasons: mostSeasons,
    typical_curve: seen.typicalCurve.map((week) => (week === null ? null : rowOf(week))),
    season_data: seasonData(used, seen),
  }
}

/** Start, end, sum within, sum of the season, percentage, sum before and after: of each season, three columns each. */
function seasonData(past: readonly (number | null)[][], seen: ReturnType<typeof movingEpidemic.must>): number[][][] {
  const read: ((timing: (typeof seen.seasons)[number], rates: readonly (number | null)[]) => number)[] = [
    ({ start }) => start + 1,
    ({ end }) => end + 1,
    ({ sum }) => sum,
    ({ seasonSum }) => seasonSum,
    ({ percentage }) => percentage,
    ({ start }, rates) => sumOf(rates.slice(0, start)),
    ({ end }, rates) => sumOf(rates.slice(end + 1)),
  ]
  return read.map((figure) =>
    past.map((rates, index) =>
      [seen.seasons, seen.seasonsOfMeanLength, seen.seasonsOfMeanLength].map((timings) => {
        const timing = timings[index]
        return timing ? figure(timing, rates) : Number.NaN
      }),
    ),
  )
}

function timingIn(params: Fields): TimingSettings {
  const method = numberIn(params, 'i.method') ?? 2
  if (method !== 2 && method !== 3) throw new RangeError(`i.method ${method} is not built`)
  return { criterion: method === 2 ? 'fixed' : 'mean-slope', ...given({ slope: numberIn(params, 'i.param') }) }
}

function choiceIn(params: Fields, part: string, usual: number): SpreadChoice {
  const type = numberIn(params, `i.type.${part}`) ?? usual
  const kind = KINDS[type]
  if (!kind) throw new RangeError(`i.type.${part} ${type} is not built`)
  const number = numberIn(params, `i.tails.${part}`)
  const tails = number === 1 || number === 2 ? number : undefined
  if (number !== tails) throw new RangeError(`i.tails.${part} ${number}`)
  const confidence = part === 'intensity' ? undefined : numberIn(params, `i.level.${part}`)
  return { kind, ...given<SpreadChoice>({ tails, confidence }) }
}

function ratesIn(list: unknown): (number | null)[] {
  return Array.isArray(list) ? list.map((rate) => (typeof rate === 'number' ? rate : null)) : []
}

const rowOf = ({ lower, centre, upper }: Spread): number[] => [lower, centre, upper]

/** To whole weeks: the limits outwards, the middle to the nearest, a half to the even one. */
function outwards([lower, centre, upper]: readonly number[]): number[] {
  const half = (centre as number) % 1 === 0.5
  const middle = half ? 2 * Math.round((centre as number) / 2) : Math.round(centre as number)
  return [Math.floor(lower as number), middle, Math.ceil(upper as number)]
}

function sumOf(rates: readonly (number | null)[]): number {
  return rates.reduce<number>((sum, rate) => sum + (rate ?? 0), 0)
}
