import { MAJOR_CHRONIC_CAUSES } from '@kangcheng/methods'
import { beforeAll, describe, expect, it } from 'vitest'
import type { VitalRules } from '../../contract/vital-events.ts'
import { nationalVitalRules } from '../../testing/national-vital-rules.fixture.ts'
import { exampleFaults } from './run-examples.ts'

let rules: VitalRules
beforeAll(async () => {
  rules = await nationalVitalRules()
})

describe('the national rules of births and deaths', () => {
  it('hold their examples, and would say so if they did not', () => {
    expect(exampleFaults(rules)).toEqual([])
    const [first, ...rest] = rules.deathChecks
    if (!first) throw new Error('no checks')
    const broken = { ...first, examples: first.examples.map((one) => ({ ...one, expect: ['name'] })) }
    expect(exampleFaults({ ...rules, deathChecks: [broken, ...rest] })[0]?.pointer).toBe(
      '/deathChecks/0/examples/0/expect',
    )
  })

  it('claim no text that was not seen', () => {
    const sources = [rules.source, ...[...rules.deathChecks, ...rules.birthChecks].map(({ source }) => source)]
    expect(sources.filter(({ title, status }) => title === '' || status === 'verified')).toEqual([])
  })

  it('count the four major chronic diseases as the method does', () => {
    const own = rules.causeGroups.filter(({ isMajorChronic }) => isMajorChronic)
    expect(Object.fromEntries(own.map(({ code, codes }) => [code, codes]))).toEqual(
      Object.fromEntries(Object.entries(MAJOR_CHRONIC_CAUSES.sets).map(([code, { ranges }]) => [code, ranges])),
    )
  })

  it('have no code of a check or group twice', () => {
    for (const list of [rules.deathChecks, rules.birthChecks, rules.causeGroups]) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
    }
  })
})
