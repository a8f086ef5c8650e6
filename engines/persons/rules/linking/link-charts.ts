import { candidatesOf } from './blocks/candidates.ts'
import { chooseRules } from './blocks/choose-rules.ts'
import type { Charts } from './charts.ts'
import { clusterCharts, type Edge, takeOutAmbiguous } from './clusters/cluster.ts'
import type { ComparedPairs } from './model/compared-pairs.ts'
import { countPairs } from './model/count-pairs.ts'
import { type Counted, type Learned, learn } from './model/learn.ts'
import { type Scorer, scorer } from './model/score.ts'
import { chooseThresholds, type Thresholds } from './model/thresholds.ts'
import { newborns, shareAnyNumber, twoPeople } from './two-people.ts'

export interface Linked {
  readonly roots: Int32Array
  /** The keys of each rule. */
  readonly rules: readonly (readonly string[])[]
  readonly compared: number
  readonly learned: Learned
  readonly thresholds: Thresholds
  readonly automatic: number
  readonly review: number
  readonly twoPeople: number
  readonly refused: number
  readonly ambiguous: number
}

/** Links charts without knowing who they are: block, learn, score, cluster. @param lap told when a stage has ended */
export function linkCharts(charts: Charts, random: () => number, lap: (stage: string) => void): Linked {
  const rules = chooseRules(charts)
  const candidates = candidatesOf(charts.count, rules)
  lap('blocking')
  const { compared, patterns, rest, total } = countPairs(charts, candidates, random)
  lap('comparing')
  const learned = learn(charts.traits, [...patterns, ...rest], total, charts.count)
  lap('learning')
  const score = scorer(charts, learned)
  const areTwoPeople = twoPeople(charts)
  const { edges, apart } = likelyPairs(compared, patterns, { score, areTwoPeople })
  const thresholds = chooseThresholds(edges.map((edge) => edge.score))
  const sure = edges.filter((edge) => edge.score >= thresholds.automatic)
  lap('scoring')
  const { roots, refused } = clusterCharts(charts.count, sure, { score: score.of, areTwoPeople })
  const ambiguous = takeOutAmbiguous(roots, sure, { isNewborn: newborns(charts), shareNumber: shareAnyNumber(charts) })
  lap('clustering')
  return {
    roots,
    rules: rules.map(({ names }) => names),
    compared: compared.length,
    learned,
    thresholds,
    automatic: sure.length,
    review: edges.length - sure.length,
    twoPeople: apart,
    refused: refused.length,
    ambiguous,
  }
}

/** Pairs that are likelier of one person than of two, without those that no weight may link. */
function likelyPairs(
  { length, ones, others, patterns }: ComparedPairs,
  counted: readonly Counted[],
  { score, areTwoPeople }: { score: Scorer; areTwoPeople(one: number, other: number): boolean },
): { readonly edges: Edge[]; readonly apart: number } {
  const base = counted.map(({ levels }) => score.ofLevels(levels))
  const edges: Edge[] = []
  let apart = 0
  for (let at = 0; at < length; at++) {
    const [one, other, pattern] = [ones[at] as number, others[at] as number, patterns[at] as number]
    const sum = (base[pattern] as number) + score.ofTerms(counted[pattern]?.levels ?? [], one)
    if (sum < 0) continue
    if (areTwoPeople(one, other)) apart++
    else edges.push({ one, other, score: sum })
  }
  return { edges, apart }
}
