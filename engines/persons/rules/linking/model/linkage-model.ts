import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import type { Charts } from '../charts.ts'
import { MISSING, type Trait } from '../traits/trait.ts'
import { judge } from './judge.ts'
import type { Learned } from './learn.ts'
import type { Weights } from './score.ts'
import { raritiesBy, termsOf } from './terms.ts'

/** What is learned of traits, as a model says it. */
export function modelTraits(traits: readonly Trait[], learned: Learned): LinkageModel['traits'] {
  return traits.map(({ name, levels }, at) => ({
    trait: name,
    levels: levels.flatMap((level, index) => {
      const [matching = 0, others = 0] = [learned.traits[at]?.matching[index], learned.traits[at]?.others[index]]
      return index === MISSING ? [] : [{ level, matching, others, weight: Math.log2(matching / others) }]
    }),
  }))
}

export function weightsOf({ prior, traits }: Pick<LinkageModel, 'prior' | 'traits'>): Weights {
  return {
    even: Math.log2(prior / (1 - prior)),
    traits: traits.map(({ levels }) => [0, ...levels.map(({ weight }) => weight)]),
  }
}

/** In which words a model does not fit the traits of some charts; undefined where it does. */
export function modelFault(model: LinkageModel, traits: readonly Trait[]): string | undefined {
  const of = (names: readonly string[]) => names.join(', ')
  const [has, wants] = [of(model.traits.map(({ trait }) => trait)), of(traits.map(({ name }) => name))]
  if (has !== wants) return `the model is of ${has}; the columns give ${wants}`
  for (const [at, { name, levels }] of traits.entries())
    if (of(model.traits[at]?.levels.map(({ level }) => level) ?? []) !== of(levels.slice(1)))
      return `the model has other levels of ${name} than this version`
  const terms = termsOf(traits).map(({ trait, term }) => `${traits[trait]?.name}.${term.name}`)
  const said = of(model.terms.map(({ trait, term }) => `${trait}.${term}`))
  return said === of(terms) ? undefined : `the model has terms ${said}; the columns give ${of(terms)}`
}

/** Of so many more charts than it was learned of, fewer pairs are of one person. Of fewer, it is not known that more are. */
export function priorAmong({ prior, charts }: LinkageModel, count: number): number {
  return prior * Math.min(1, charts / count)
}

/** A pair by a model: what each trait says for one person (log2, above 0) or for two, and the sum with the prior. */
export interface ModelScore {
  readonly score: number
  readonly levels: readonly {
    readonly trait: string
    readonly level: string
    readonly weight: number
    /** What is added since a rare thing agrees, or taken off since a frequent one does. */
    readonly rarity: number
  }[]
  /** No score outvotes it. */
  readonly twoPeople: boolean
}

/** Scores the chart of row 0 against each of the others. @param charts of traits that the model fits ({@link modelFault}) */
export function scoreByModel(model: LinkageModel, charts: Charts): ModelScore[] {
  const weights = weightsOf(model)
  const judged = judge(charts, weights, raritiesBy(model.terms, charts.traits))
  return Array.from({ length: Math.max(0, charts.count - 1) }, (_, at) => {
    const { score, levels, rarity, twoPeople } = judged(0, at + 1)
    return {
      score,
      twoPeople,
      levels: charts.traits.map(({ name, levels: names }, trait) => {
        const level = levels[trait] as number
        return {
          trait: name,
          level: names[level] as string,
          weight: weights.traits[trait]?.[level] as number,
          rarity: rarity[trait] as number,
        }
      }),
    }
  })
}
