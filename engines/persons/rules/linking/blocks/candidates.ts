import type { BlockingRule } from './rules.ts'

/** Few enough to compare each with each. */
const FEW_CHARTS = 2_000

export interface Candidates {
  /** Each pair once, whatever the number of rules that bring it. */
  each(visit: (one: number, other: number) => void): void
  has(one: number, other: number): boolean
}

/** The pairs that are compared. */
export function candidatesOf(count: number, rules: readonly BlockingRule[]): Candidates {
  if (count <= FEW_CHARTS) return allPairs(count)
  const agree = (rule: number, one: number, other: number) => rules[rule]?.keys[one] === rules[rule]?.keys[other]
  return {
    each(visit) {
      for (const [rule, { blocks }] of rules.entries()) {
        for (const block of blocks) {
          for (let first = 0; first < block.length; first++) {
            const one = block[first] as number
            for (let second = first + 1; second < block.length; second++) {
              const other = block[second] as number
              let earlier = 0
              while (earlier < rule && !agree(earlier, one, other)) earlier++
              if (earlier === rule) visit(one, other)
            }
          }
        }
      }
    },
    has: (one, other) => rules.some((_, rule) => agree(rule, one, other)),
  }
}

function allPairs(count: number): Candidates {
  return {
    each(visit) {
      for (let one = 0; one < count; one++) for (let other = one + 1; other < count; other++) visit(one, other)
    },
    has: () => true,
  }
}
