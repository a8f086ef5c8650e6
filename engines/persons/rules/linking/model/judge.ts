import { type Charts, levelsOf } from '../charts.ts'
import { twoPeople } from '../two-people.ts'
import { scoreOf, type Weights } from './score.ts'
import { type Rarities, termsOf } from './terms.ts'

export interface Judged {
  readonly score: number
  readonly levels: readonly number[]
  /** Of each trait, what the rarity of what the two have in common adds; it is in the score. */
  readonly rarity: readonly number[]
  readonly twoPeople: boolean
}

/** Judges any two charts. */
export function judge(charts: Charts, weights: Weights, rarities: Rarities): (one: number, other: number) => Judged {
  const { traits, planes } = charts
  const areTwoPeople = twoPeople(charts)
  const terms = termsOf(traits)
  return (one, other) => {
    const levels = levelsOf(charts, one, other)
    const rarity = traits.map(() => 0)
    terms.forEach(({ trait, term }, at) => {
      if (!term.levels.has(levels[trait] as number)) return
      const value = planes[trait]?.[term.plane]?.[one] as number
      rarity[trait] = (rarity[trait] as number) + (rarities[at]?.[value] as number)
    })
    const score = rarity.reduce((sum, more) => sum + more, scoreOf(weights, levels))
    return { score, levels, rarity, twoPeople: areTwoPeople(one, other, levels) }
  }
}
