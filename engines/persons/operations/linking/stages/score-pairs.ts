import type { LinkReport } from '../../../contract/linking/link-report.ts'
import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import { priorAmong } from '../../../rules/linking/model/linkage-model.ts'
import { termsOf } from '../../../rules/linking/model/terms.ts'
import type { Laps } from '../link-folder.ts'
import { chartsOf } from '../work/run.ts'
import type { ComparedPairs } from './compare-pairs.ts'
import type { ReadCharts, Room } from './read-charts.ts'

export interface ScoredPairs {
  readonly model: LinkageModel
  readonly pairs: LinkReport['pairs']
}

/** Learns a model, or takes the one that is given, and chooses from which score on pairs are linked. */
export async function scorePairs(
  { run, traits, counts }: ReadCharts,
  { compared, rules }: { compared: ComparedPairs; rules: number },
  { crew, model, laps }: Room & { model: LinkageModel | undefined; laps: Laps },
): Promise<ScoredPairs> {
  const learned = model
    ? { ...model, prior: priorAmong(model, chartsOf(run)) }
    : await crew.one('learned', 'learnModel', { run, rules, compared: compared.units })
  laps.end('learning')
  const { thresholds, ...pairs } = await crew.one('scores', 'countScores', {
    run,
    model: { prior: learned.prior, traits: learned.traits },
    compared: compared.units,
    kept: model?.thresholds ?? null,
  })
  laps.end('scoring')
  const terms = termsOf(traits).map(({ trait, term }, at) => ({
    trait: traits[trait]?.name ?? '',
    term: term.name,
    ...(counts[at] as (typeof counts)[number]),
  })) as LinkageModel['terms']
  return { model: { format: 'kangcheng.linkage-model', version: 1, ...learned, thresholds, terms }, pairs }
}
