import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphqlField, GraphqlRoot } from './graphql-plan.ts'
import { planGraphql } from './plan-graphql.ts'

const PATIENT: GraphqlRoot = { kind: 'instance', type: 'Patient' }
const SYSTEM: GraphqlRoot = { kind: 'system' }

/** The plan as text, or why there is none. */
function planned(text: string, root = PATIENT, variables?: unknown, operation?: string): string {
  const plan = planGraphql(text, root, variables, operation)
  return plan.ok ? written(plan.fields) : `! ${plan.errors.map(({ message }) => message).join(' ')}`
}

function written(fields: readonly GraphqlField[]): string {
  return fields
    .map(({ key, name, on, arguments: args, fields: inner }) => {
      const call = Object.keys(args).length === 0 ? '' : JSON.stringify(args)
      const inside = inner.length === 0 ? '' : `{${written(inner)}}`
      return `${key === name ? '' : `${key}:`}${name}${call}${on.map((type) => `@${type}`).join('')}${inside}`
    })
    .join(' ')
}

describe('a plan', () => {
  it.each([
    ['{ id name { given } }', 'id name{given}'],
    ['{ me: id official: name(use: official) { family } }', 'me:id official:name{"use":"official"}{family}'],
    [
      '{ deceasedBoolean _birthDate { id extension { url valueCode } } }',
      'deceasedBoolean _birthDate{id extension{url valueCode}}',
    ],
    ['{ contact { name { text } } link { other { reference } } }', 'contact{name{text}} link{other{reference}}'],
    ['{ name { given } name { family given } }', 'name{given family}'],
    [
      '{ ...A } fragment A on Patient { id ...B } fragment B on Patient { active }',
      'id@Patient active@Patient@Patient',
    ],
    ['{ ... on Observation { status } id }', 'id'],
    [
      '{ managingOrganization { resource { ... on Organization { name } id } } }',
      'managingOrganization{resource{name@Organization id}}',
    ],
    [
      '{ ConditionList(_reference: patient, _count: 5) { id } }',
      'ConditionList{"_reference":"patient","_count":5}{id}',
    ],
    ['{ contained { id } }', 'contained{id}'],
  ])('%s', (query, plan) => {
    expect(planned(query)).toBe(plan)
  })

  it.each([
    [
      '{ Patient(id: "1") { id } PatientList(name: ["a", "b"]) { id } }',
      'Patient{"id":"1"}{id} PatientList{"name":["a","b"]}{id}',
    ],
    [
      '{ PatientConnection { count edges { mode resource { id } } next } }',
      'PatientConnection{count edges{mode resource{id}} next}',
    ],
  ])('of the whole server: %s', (query, plan) => {
    expect(planned(query, SYSTEM)).toBe(plan)
  })

  it('fills in variables and leaves out what is skipped', () => {
    const query = `query A($yes: Boolean = true, $use: code!) {
      name(use: $use) @include(if: $yes) { text } id @skip(if: $yes)
    } query B { id }`
    expect(planned(query, PATIENT, { use: 'official' }, 'A')).toBe('name{"use":"official"}{text}')
    expect(planned(query, PATIENT, { use: 'official', yes: false }, 'A')).toBe('id')
    expect(planned(query, PATIENT, {}, 'A')).toBe('! $use needs a value')
    expect(planned(query, PATIENT, {}, 'B')).toBe('id')
    expect(planned(query, PATIENT)).toMatch(/which one operation/)
    expect(planned(query, PATIENT, { use: { a: 1 } }, 'A')).toMatch(/^! \$use is neither/)
    expect(planned(query, PATIENT, [], 'A')).toBe('! The variables are no object')
  })

  it.each([
    ['', PATIENT],
    ['{', PATIENT],
    ['{ nickname }', PATIENT],
    ['{ name { something } }', PATIENT],
    ['{ name }', PATIENT],
    ['{ id { x } }', PATIENT],
    ['{ name(nickname: "a") { text } }', PATIENT],
    ['{ name(period: 1) { text } }', PATIENT],
    ['{ name(use: a, use: b) { text } }', PATIENT],
    ['{ name(use: {a: 1}) { text } }', PATIENT],
    ['{ a: id a: active }', PATIENT],
    ['{ id @explode }', PATIENT],
    ['{ id @skip(if: "true") }', PATIENT],
    ['{ name @slice { text } }', PATIENT],
    ['{ id @include(if: $x) }', PATIENT],
    ['{ ...A }', PATIENT],
    ['{ ...A } fragment A on Patient { ...A }', PATIENT],
    ['mutation { id }', PATIENT],
    ['subscription { id }', PATIENT],
    ['{ __schema { types { name } } }', SYSTEM],
    ['{ id }', SYSTEM],
    ['{ NobodyList { id } }', SYSTEM],
    ['{ Patient(id: 1) { name { constructor } } }', SYSTEM],
    ['{ Patient(id: 1) { __proto__ } }', SYSTEM],
    ['{ managingOrganization { resource(type: Nobody) { id } } }', PATIENT],
  ])('refuses %s', (query, root) => {
    expect(planned(query, root)).toMatch(/^! ./)
  })

  it('is bounded in depth, fields, fragments and length', () => {
    const deep = (levels: number): string => `${'{ extension '.repeat(levels)}{ url }${'}'.repeat(levels)}`
    expect(planned(deep(11))).not.toMatch(/^!/)
    expect(planned(deep(12))).toMatch(/12 fields deep/)
    const many = Array.from({ length: 201 }, (_, at) => `a${at}: id`)
    expect(planned(`{ ${many.slice(1).join(' ')} }`)).not.toMatch(/^!/)
    expect(planned(`{ ${many.join(' ')} }`)).toMatch(/200 fields/)
    const bomb = Array.from({ length: 30 }, (_, at) => `fragment F${at} on Patient { ...F${at + 1} ...F${at + 1} }`)
    expect(planned(`{ ...F0 } ${bomb.join(' ')} fragment F30 on Patient { id }`)).toMatch(/200 fields/)
    expect(planned(`{ id ${' '.repeat(60_000)} }`)).toMatch(/signs/)
    expect(planned(`{ id(a: ${'['.repeat(4_000)}`)).toMatch(/^!/)
  })

  it('never throws', () => {
    const word = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      'name',
      'use:',
      '"a"',
      '...',
      'on',
      'Patient',
      '@skip',
      '$x',
      'query',
      ':',
    )
    fc.assert(
      fc.property(fc.array(word), fc.string(), fc.anything(), (words, text, variables) => {
        planned(words.join(' '), PATIENT, variables)
        planned(text, SYSTEM)
      }),
    )
  })
})
