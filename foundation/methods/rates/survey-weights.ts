import { requirePositive } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'

/** A respondent's groups, by margin: `{ sex: 'F', age: '15-24' }`. */
export type Groups = Readonly<Record<string, string>>

/** The known totals of the population: margin → group → persons. */
export type Totals = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Weighted {
  readonly weight: number
  readonly groups?: Groups | undefined
}

/** Raking ends when no total is off by more than this part of itself. */
const SETTLED = 1e-10
const ROUNDS = 1_000

/**
 * Weights that give the known totals of the population: with one margin post-stratification (each weight × total of its group ÷
 * weights of its group), with several raking, one margin after the other until all fit.
 * Deming & Stephan, Annals of Mathematical Statistics 11 (1940) 427–444.
 * Not calculable for weights or totals ≤ 0, margins whose sums differ by more than a millionth ('contradiction'), a
 * respondent without a group or with one that has no total, a total without respondents ('incomplete'), and totals that cannot
 * all be reached ('undetermined').
 *
 * @example
 * const asked = [{ weight: 1, groups: { sex: 'F' } }, { weight: 1, groups: { sex: 'F' } }, { weight: 1, groups: { sex: 'M' } }]
 * calibratedWeights(asked, { sex: { F: 500, M: 510 } }) // [250, 250, 510]
 */
export const calibratedWeights = calculable((respondents: readonly Weighted[], totals: Totals): number[] => {
  const margins = Object.entries(totals).map(([margin, wanted]) => membersOf(respondents, margin, wanted))
  requireOneSum(totals)
  for (const { weight } of respondents) requirePositive('weight', weight)
  const weights = Float64Array.from(respondents, ({ weight }) => weight)
  for (let round = 0; round < ROUNDS; round++) {
    let farthest = 0
    for (const members of margins) {
      for (const { total, indexes } of members) farthest = Math.max(farthest, bring(weights, indexes, total))
    }
    if (farthest <= SETTLED) return [...weights]
  }
  notCalculable('undetermined', `the totals of ${Object.keys(totals).join(', ')} cannot all be reached`)
})

/** One group of a margin: its total and who is in it. */
interface Members {
  readonly total: number
  readonly indexes: number[]
}

function membersOf(respondents: readonly Weighted[], margin: string, wanted: Totals[string]): Members[] {
  const members = new Map<string, Members>()
  for (const [group, total] of Object.entries(wanted)) {
    requirePositive('total', total)
    members.set(group, { total, indexes: [] })
  }
  respondents.forEach(({ groups }, index) => {
    const own = members.get(groups?.[margin] ?? '')
    if (!own) notCalculable('incomplete', `respondent ${index} is in no group of ${margin} that has a total`)
    own.indexes.push(index)
  })
  for (const [group, { indexes }] of members) {
    if (indexes.length === 0) notCalculable('incomplete', `nobody asked is in ${margin} ${group}`)
  }
  return [...members.values()]
}

function requireOneSum(totals: Totals): void {
  const sums = Object.values(totals).map((wanted) => Object.values(wanted).reduce((sum, total) => sum + total, 0))
  if (sums.length === 0) notCalculable('incomplete', 'there are no totals')
  const [least, most] = [Math.min(...sums), Math.max(...sums)]
  if (most - least > 1e-6 * most) notCalculable('contradiction', `the margins add up to ${least} and to ${most}`)
}

/** Brings the weights of the members to the total; answers how far off they were, as a part of it. */
function bring(weights: Float64Array, indexes: readonly number[], total: number): number {
  let sum = 0
  for (const index of indexes) sum += weights[index] as number
  const factor = total / sum
  for (const index of indexes) weights[index] = (weights[index] as number) * factor
  return Math.abs(1 - 1 / factor)
}
