import { combineWeights, entropyWeights } from '@kangcheng/methods'
import type { IndexDefinition } from '../../contract/definition.ts'
import type { IndexMethod } from '../../contract/views.ts'

type Method = IndexDefinition['method']

/** Below this many regions with a figure, how they differ says nothing about an indicator. */
const REGIONS_FOR_ENTROPY = 3

/** How expert and entropy weights become one set; `undefined` where a method takes no entropy weights. A new method is a line here. */
const COMBINE: Record<Method, ((expert: readonly number[], entropy: readonly number[]) => number[]) | undefined> = {
  'mean-of-expert-and-entropy': (expert, entropy) => combineWeights.must(expert, entropy, 'mean'),
  'product-of-expert-and-entropy': (expert, entropy) => combineWeights.must(expert, entropy, 'product'),
  expert: undefined,
}

/** One weight an indicator, in the order of the definition; expert and combined weights add to 1. */
export interface IndexWeights {
  readonly method: IndexMethod
  readonly expert: readonly number[]
  /** Absent as a whole where entropy plays no part, and for an indicator that too few regions have. */
  readonly entropy?: readonly (number | undefined)[]
  readonly combined: readonly number[]
}

/**
 * The weights of an index over the regions compared (`scores`: regions × indicators, 0–100, `undefined` where missing).
 * An indicator that fewer than three regions have keeps its expert weight; the others share the rest by entropy.
 * With no indicator on three regions, or with regions that do not differ, the expert weights stand alone, and `method` says so.
 */
export function weighIndex(
  method: Method,
  expertWeights: readonly number[],
  scores: readonly (readonly (number | undefined)[])[],
): IndexWeights {
  const total = expertWeights.reduce((sum, weight) => sum + weight, 0)
  const expert = expertWeights.map((weight) => weight / total)
  const combine = COMBINE[method]
  if (!combine) return { method, expert, combined: expert }

  const judged = expert.map((_, column) => countOf(scores, column) >= REGIONS_FOR_ENTROPY)
  if (!judged.includes(true)) return { method: 'expert-too-few-regions', expert, combined: expert }
  const raw = entropyWeights.must(
    scores.map((row) => row.map((score, column) => (judged[column] ? score : undefined))),
  ).weights
  const told = raw.reduce((sum, weight, column) => sum + (judged[column] ? weight : 0), 0)
  if (told === 0) return { method: 'expert-regions-alike', expert, combined: expert }

  const share = expert.reduce((sum, weight, column) => sum + (judged[column] ? weight : 0), 0)
  const entropy = raw.map((weight, column) => (judged[column] ? (weight / told) * share : undefined))
  const filled = entropy.map((weight, column) => weight ?? expert[column] ?? 0)
  return { method, expert, entropy, combined: combine(expert, filled) }
}

function countOf(scores: readonly (readonly (number | undefined)[])[], column: number): number {
  return scores.filter((row) => row[column] !== undefined).length
}
