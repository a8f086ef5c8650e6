import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import type { PatternCount } from '../../../rules/linking/model/compare-pairs.ts'
import { type Counted, learn } from '../../../rules/linking/model/learn.ts'
import { modelTraits } from '../../../rules/linking/model/linkage-model.ts'
import { patternCode } from '../../../rules/linking/model/patterns.ts'
import { countRest, drawPairs } from '../../../rules/linking/model/sample-rest.ts'
import type { Trait } from '../../../rules/linking/traits/trait.ts'
import { gatherCharts, gatherNumbers } from '../work/chart-store.ts'
import { readResult } from '../work/results.ts'
import { chartsOf, fileOf, type Run } from '../work/run.ts'
import { tools } from '../work/tools.ts'

export interface LearnWish {
  readonly run: Run
  readonly rules: number
  /** Units that compared pairs. */
  readonly compared: number
}

export type LearnedModel = Pick<LinkageModel, 'charts' | 'prior' | 'traits' | 'report'>

/** Learns by what levels pairs of one person differ from pairs of two: of all pairs compared, and a sample of all others. */
export async function learnModel({ run, rules, compared }: LearnWish): Promise<LearnedModel> {
  const { traits } = tools(run)
  const charts = chartsOf(run)
  const pairs = (charts * (charts - 1)) / 2
  const counts = new Map<number, number>()
  let count = 0
  for (let unit = 0; unit < compared; unit++) {
    for (const one of (await readResult<PatternCount[]>(run.folder, 'compared', unit)) ?? []) {
      counts.set(one.code, (counts.get(one.code) ?? 0) + one.count)
      count += one.count
    }
  }
  const rest = count < pairs ? sampleOf(run, traits, { rules, notCompared: pairs - count }) : []
  const patterns = [...counts].map(([code, times]) => ({ code, count: times }))
  const learned = learn(traits, [...levelsOf(traits, patterns), ...levelsOf(traits, rest)], pairs, charts)
  return {
    charts,
    prior: learned.prior,
    traits: modelTraits(traits, learned),
    report: { rounds: learned.rounds, compared: count, pairs },
  }
}

interface CodeCount {
  readonly code: number
  readonly count: number
}

/** In the order of their codes, whoever compared them: sums of the same numbers are the same in one order only. */
function levelsOf(traits: readonly Trait[], patterns: readonly CodeCount[]): Counted[] {
  const { levels } = patternCode({ count: 0, traits, planes: [] })
  return patterns
    .toSorted((one, other) => one.code - other.code)
    .map(({ code, count }) => ({ levels: levels(code), count }))
}

function sampleOf(
  run: Run,
  traits: readonly Trait[],
  { rules, notCompared }: { rules: number; notCompared: number },
): CodeCount[] {
  const drawn = drawPairs(chartsOf(run))
  const sorted = drawn.toSorted()
  const rows = sorted.filter((row, at) => row !== sorted[at - 1])
  const placeOf = new Int32Array(chartsOf(run))
  rows.forEach((row, place) => {
    placeOf[row] = place
  })
  const pairs = drawn.map((row) => placeOf[row] as number)
  const keys = Array.from({ length: rules }, (_, rule) => gatherNumbers(fileOf(run, 'keys', rule, 'numbers'), rows))
  return countRest(gatherCharts(run, traits, rows), pairs, { keys, notCompared })
}
