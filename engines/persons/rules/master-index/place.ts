import { pairOf } from './change.ts'

/** A chart that may be of the newcomer's person. */
export interface Candidate {
  readonly chart: string
  readonly person: string
  readonly score: number
  /** What no score outvotes. */
  readonly isBarred: boolean
  /** Somebody said that they are two people: nobody is asked again. */
  readonly isApart: boolean
}

export interface Thresholds {
  readonly automatic: number
  readonly review: number
}

/** Whose a newcomer is, and whom somebody has to be asked about. */
export interface Placement {
  readonly person: string | undefined
  /** The chart of theirs that is most alike. */
  readonly best: Candidate | undefined
  readonly doubts: readonly Candidate[]
}

/** No chart speaks louder: one equal number does not outvote ten names. */
const LOUDEST = 20

/**
 * Where a chart belongs that nobody has laid anywhere: to the one person with a chart that is alike enough, whose charts agree with it on
 * the whole, and none of whom is somebody else. Where two persons are so nobody is chosen. All that is likelier than not and was not
 * linked somebody has to look at: the likeliest chart of each person.
 * @param isAmbiguous whether what it says fits several people by its nature, as a newborn's without a number of its own does twins
 */
export function place(
  candidates: readonly Candidate[],
  { automatic, review }: Thresholds,
  isAmbiguous: boolean,
): Placement {
  const persons = [...Map.groupBy(candidates, ({ person }) => person)].map(([person, charts]) => {
    const best = charts.reduce((one, other) => (other.score > one.score ? other : one))
    const agreement = charts.reduce((sum, { score }) => sum + Math.max(-LOUDEST, Math.min(LOUDEST, score)), 0)
    const isBarred = charts.some((chart) => chart.isBarred)
    return { person, best, isBarred, isApart: charts.some(({ isApart }) => isApart), agrees: agreement > 0 }
  })
  const asked = persons.filter(({ isApart }) => !isApart)
  const fitting = asked.filter(({ best, isBarred, agrees }) => best.score >= automatic && agrees && !isBarred)
  const likely = asked.filter(({ best }) => best.score >= review)
  const [chosen] = fitting
  const isChosen = chosen !== undefined && fitting.length === 1 && !(isAmbiguous && likely.length > 1)
  return {
    person: isChosen ? chosen.person : undefined,
    best: isChosen ? chosen.best : undefined,
    doubts: likely.filter(({ person }) => !isChosen || person !== chosen.person).map(({ best }) => best),
  }
}

/** One in this many of the links made by themselves is looked at by somebody, whichever they are. */
const SAMPLED = 200

/** Whether a link belongs to the sample by which the precision of links is measured: the same pair always gives the same answer. */
export function isSampled(one: string, other: string): boolean {
  const pair = pairOf(one, other)
  return (BigInt(pair.one) * 31n + BigInt(pair.other)) % BigInt(SAMPLED) === 0n
}

/** What leaving a doubt costs: the chance that they are one, times the charts that are missing from each other’s record. */
export function harmOfLeaving(score: number, chartsOfSmaller: number): number {
  return chartsOfSmaller / (1 + 2 ** -score)
}

/** What a wrong link costs: the chance that they are two, times all the charts that stand in a stranger’s record, ten times over. */
export function harmOfLink(score: number, charts: number): number {
  return (10 * charts) / (1 + 2 ** score)
}
