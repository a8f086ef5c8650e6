import type { DoubtEvidence } from '@kangcheng/persons/contract'

/** One bar of the waterfall, in log2 of odds: from where it begins to what it comes to. */
export interface Fall {
  /** `prior`, `sum`, or the trait. */
  readonly name: string
  /** Of a trait: how near the charts are. */
  readonly level?: string
  readonly weight: number
  readonly from: number
  readonly to: number
}

/** The prior, each evidence on what came before it, and the sum. */
export function waterfallOf({ prior, weights }: Pick<DoubtEvidence, 'prior' | 'weights'>): readonly Fall[] {
  const falls: Fall[] = [{ name: 'prior', weight: prior, from: 0, to: prior }]
  let running = prior
  for (const { trait, level, weight } of weights) {
    falls.push({ name: trait, level, weight, from: running, to: running + weight })
    running += weight
  }
  return [...falls, { name: 'sum', weight: running, from: 0, to: running }]
}
