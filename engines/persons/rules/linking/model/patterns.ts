import type { Charts } from '../charts.ts'
import type { Trait } from '../traits/trait.ts'

/** The levels of all traits of a pair as one number, mixed radix. */
export interface PatternCode {
  of(one: number, other: number): number
  levels(pattern: number): number[]
}

export function patternCode({ traits, planes }: Charts): PatternCode {
  const sizes = traits.map(({ levels }) => levels.length)
  return {
    of(one, other) {
      let code = 0
      for (let trait = traits.length - 1; trait >= 0; trait--)
        code = code * (sizes[trait] as number) + (traits[trait]?.level(planes[trait] ?? [], one, other) as number)
      return code
    },
    levels(pattern) {
      let rest = pattern
      return sizes.map((size) => {
        const level = rest % size
        rest = Math.floor(rest / size)
        return level
      })
    },
  }
}

/** Whether each pattern has a number of its own; with some twenty texts beside name and birth there are too many. */
export function haveCodes(traits: readonly Trait[]): boolean {
  return traits.reduce((product, { levels }) => product * levels.length, 1) <= Number.MAX_SAFE_INTEGER
}
