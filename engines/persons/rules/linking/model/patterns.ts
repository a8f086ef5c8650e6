import type { Charts } from '../charts.ts'

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
        rest = Math.trunc(rest / size)
        return level
      })
    },
  }
}
