import type { QualityExample, QualityRules } from '../../contract/record-quality/index.ts'
import type { EncounterRecord } from './chart.ts'
import type { Evaluate, Resource } from './evaluator.ts'
import { examine } from './examine.ts'

/** The sample of the rules with the changes of an example; a resource that was not there is added. */
export function recordOf(rules: Pick<QualityRules, 'sample'>, change: Partial<QualityExample> = {}): EncounterRecord {
  const resources = new Map<string, Resource>(rules.sample.map((one) => [`${one.resourceType}/${one.id}`, one]))
  for (const reference of change.without ?? []) resources.delete(reference)
  for (const one of change.with ?? []) {
    const reference = `${one.resourceType}/${one.id}`
    const merged = Object.entries({ ...resources.get(reference), ...one }).filter(([, value]) => value !== null)
    resources.set(reference, Object.fromEntries(merged) as unknown as Resource)
  }
  const all = [...resources.values()]
  const encounter = all.find(({ resourceType }) => resourceType === 'Encounter')
  if (!encounter) throw new Error('the sample has no encounter')
  return { encounter, resources: all.filter((one) => one !== encounter) }
}

/** What the rule finds in the example: references, and faults of its paths. */
export function runExample(
  evaluate: Evaluate,
  rules: QualityRules,
  code: string,
  example: QualityExample,
): readonly string[] {
  const own = { ...rules, rules: rules.rules.filter((rule) => rule.code === code) }
  const { findings, faults } = examine(
    evaluate,
    recordOf(rules, example),
    own,
    Date.parse(example.at ?? rules.sampleAt),
  )
  return [...findings.map(({ about }) => about), ...faults.map(({ fault }) => `fault: ${fault}`)]
}
