import { describe, expect, it } from 'vitest'
import type { Concept } from './code-system.ts'
import { lookup, subsumption } from './lookup.ts'
import { diseases } from './testing.fixture.ts'

const system = diseases()

describe('lookup', () => {
  it('tells all there is', () => {
    const parameter = lookup(system, 'Z99.901')?.parameter
    expect(parameter).toContainEqual({ name: 'display', valueString: '虚构高血压病一期' })
    expect(parameter).toContainEqual({
      name: 'property',
      part: [
        { name: 'code', valueCode: 'parent' },
        { name: 'value', valueCode: 'Z99.9' },
      ],
    })
    expect(parameter).toContainEqual({
      name: 'property',
      part: [
        { name: 'code', valueCode: 'mark' },
        { name: 'value', valueString: '+' },
      ],
    })
    expect(parameter).toContainEqual({
      name: 'designation',
      part: [
        { name: 'language', valueCode: 'en' },
        { name: 'value', valueString: 'Invented hypertension, stage 1' },
      ],
    })
  })

  it('tells what is asked for, in the language that is asked for', () => {
    const answer = lookup(system, 'Z99.901', { properties: ['mark'], displayLanguage: 'en' })
    const parameter = (answer?.parameter ?? []) as { name: string }[]
    const names = parameter.map(({ name }) => name)
    expect(names).toEqual(['name', 'version', 'display', 'abstract', 'property'])
    expect(JSON.stringify(answer)).toContain('Invented')
  })

  it('knows no other code', () => {
    expect(lookup(system, 'toString')).toBeUndefined()
  })
})

describe('subsumption', () => {
  it.each([
    ['Z99', 'Z99.901', 'subsumes'],
    ['Z99.901', 'Z99', 'subsumed-by'],
    ['Z99', 'Z98.001', 'subsumes'],
    ['Z99.901', 'Z99.901', 'equivalent'],
    ['Z99.901', 'Z99.902', 'not-subsumed'],
    ['Z99', 'Q00', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(subsumption(system, a, b)).toBe(expected)
  })

  it('ends in a circle', () => {
    const round: Concept[] = [{ code: 'A', parents: ['B'] }, { code: 'B', parents: ['A'] }, { code: 'C' }]
    const concepts = new Map(round.map((concept) => [concept.code, concept]))
    expect(subsumption({ ...system, concepts }, 'A', 'C')).toBe('not-subsumed')
    expect(subsumption({ ...system, concepts }, 'C', 'A')).toBe('not-subsumed')
  })
})
