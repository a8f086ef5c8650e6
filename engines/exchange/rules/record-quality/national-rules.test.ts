import { type Evaluate, loadFhirpath } from '@kangcheng/records'
import { beforeAll, describe, expect, it } from 'vitest'
import type { QualityRules } from '../../contract/record-quality/index.ts'
import { nationalRules } from '../../testing/national-quality-rules.ts'
import { examine } from './examine.ts'
import { recordOf, runExample } from './run-example.fixture.ts'

let evaluate: Evaluate
let rules: QualityRules

beforeAll(async () => {
  evaluate = await loadFhirpath()
  rules = await nationalRules()
})

describe('the national rules', () => {
  it('hold their examples', () => {
    expect(rules.rules.length).toBeGreaterThanOrEqual(20)
    const wrong = rules.rules.flatMap(({ code, examples }) =>
      examples.flatMap((example) => {
        const found = runExample(evaluate, rules, code, example)
        const isRight = JSON.stringify([...found].sort()) === JSON.stringify([...example.expect].sort())
        return isRight ? [] : [{ code, title: example.title, found, expected: example.expect }]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('have examples that a blunted rule does not hold', () => {
    const held = rules.rules.filter((rule) => {
      const blunted = { ...rules, rules: [{ ...rule, check: { holds: 'true' } }] }
      return rule.examples.every(
        (example) => runExample(evaluate, blunted, rule.code, example).length === example.expect.length,
      )
    })
    expect(held.map(({ code }) => code)).toEqual([])
  })

  it('find nothing in a sound encounter, and can all be evaluated on it', () => {
    expect(examine(evaluate, recordOf(rules), rules, Date.parse(rules.sampleAt))).toEqual({ findings: [], faults: [] })
  })

  it('can all be evaluated on an encounter of which nothing is known', () => {
    const bare = { encounter: { resourceType: 'Encounter', id: 'bare' }, resources: [] }
    expect(examine(evaluate, bare, rules, Date.parse(rules.sampleAt)).faults).toEqual([])
  })

  it('say where they come from, and claim no text that was not seen', () => {
    expect(rules.rules.filter(({ source }) => source.title === '' || source.status === 'verified')).toEqual([])
  })
})
