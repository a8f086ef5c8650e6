import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Resource } from '../resource.ts'
import { indexOf, MOST_TOKENS, OVERFLOW } from './index-values.ts'
import { narrowingOf } from './narrow.ts'
import { fits, ownCriteria, pathsOf } from './searching.fixture.ts'

const narrowing = (type: string, query: string) => {
  const [criterion] = ownCriteria(type, query)
  if (criterion === undefined) throw new Error(`${query} has no criterion`)
  return narrowingOf(criterion, type)
}

describe('what SQL is told', () => {
  test.each([
    ['Observation', 'code=s|a', true],
    ['Observation', 'combo-code=s|a,b', true],
    ['Observation', 'patient=1', true],
    ['Observation', 'subject=1', true],
    ['Observation', 'status:not=final', true],
    ['Observation', 'date=ge2024&date=lt2025', true],
    ['Patient', 'name=王', true],
    ['Patient', 'birthdate=2000', true],
    ['Patient', 'identifier=s|1', true],
    ['Patient', 'family=王', false],
    ['Patient', 'phone=139', false],
    ['Patient', 'name=longerthantwelve', false],
    ['Patient', 'name:exact=王', false],
    ['Patient', 'address:contains=西湖', false],
    ['Observation', 'value-quantity=5', false],
    ['Observation', 'code-value-quantity=a$5', false],
    ['Observation', 'subject=Patient/1/_history/1', false],
    ['Condition', 'recorded-date=2024', false],
    ['Patient', 'gender:missing=true', false],
    ['Patient', '_id=1', false],
  ])('%s?%s is exact: %s', (type, query, exact) => expect(narrowing(type, query).exact).toBe(exact))

  test('tokens are safe integers, the same for patient and subject, and others for another type', () => {
    const [[token] = []] = narrowing('Observation', 'patient=1').anyOf ?? []
    expect(narrowing('Observation', 'subject=Patient/1').anyOf).toEqual([[token]])
    expect(narrowing('Condition', 'subject=Patient/1').anyOf).not.toEqual([[token]])
    expect(Number.isSafeInteger(token)).toBe(true)
    expect(narrowing('Condition', '_tag=x')).toEqual(narrowing('Patient', '_tag=x'))
  })

  test('an id of one of four types is asked for in four ways, of any type in one', () => {
    expect(narrowing('Observation', 'subject=1').anyOf).toHaveLength(4)
    expect(narrowing('Observation', 'focus=1').anyOf).toHaveLength(1)
    expect(narrowing('Observation', 'patient=Group/1')).toEqual({ anyOf: [], exact: true })
  })

  test('a composite needs all it can name', () =>
    expect(narrowing('Observation', 'combo-code-value-concept=a$b').anyOf).toHaveLength(4))

  test('a part of a Chinese address is all of its characters', () =>
    expect(narrowing('Patient', 'address=西湖区西').anyOf?.[0]).toHaveLength(3))
})

// Few words, so that much fits.
const word = fc.constantFrom('a', 'b', 'wang', 'o brien', '王', '小明', '西湖', 'Zhang-San', '吕小', 'abcdefghijklmnop')
const system = fc.constantFrom('http://s', 'urn:t')
const id = fc.constantFrom('1', '2')
const moment = fc.constantFrom(
  '2024',
  '2024-02',
  '2024-02-29',
  '2024-02-29T08:00:00+08:00',
  '2024-02-29T00:00:00Z',
  '2025-01-01',
  'bad',
)
const coding = fc.record({ system, code: word }, { requiredKeys: [] })
const concept = fc.record({ coding: fc.array(coding, { maxLength: 2 }), text: word }, { requiredKeys: [] })
const identifier = fc.record({ system, value: word }, { requiredKeys: [] })
const reference = fc.record(
  {
    reference: fc.constantFrom(
      'Patient/1',
      'Patient/2',
      'Group/1',
      'Device/2/_history/3',
      'http://x/Patient/1',
      'urn:uuid:1',
      '#1',
      'Nurse/1',
    ),
    identifier,
  },
  { requiredKeys: [] },
)
const period = fc.record({ start: moment, end: moment }, { requiredKeys: [] })
const amount = fc.record(
  {
    value: fc.constantFrom(1, 5, 5.4, 100),
    system: fc.constant('http://unitsofmeasure.org'),
    code: fc.constantFrom('g', 'mg'),
  },
  { requiredKeys: ['value'] },
)
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 })
const meta = fc.record(
  { tag: some(coding), profile: some(fc.constantFrom('http://a/b', 'http://a/b|1', 'http://a/b/c')) },
  { requiredKeys: [] },
)

const resource: fc.Arbitrary<Resource> = fc.oneof(
  fc.record(
    {
      resourceType: fc.constant('Patient'),
      meta,
      identifier: some(identifier),
      active: fc.boolean(),
      name: some(fc.record({ text: word, family: word, given: some(word) }, { requiredKeys: [] })),
      telecom: some(
        fc.record(
          { system: fc.constantFrom('phone', 'email'), use: fc.constant('home'), value: word },
          { requiredKeys: [] },
        ),
      ),
      gender: fc.constantFrom('male', 'female'),
      birthDate: moment,
      address: some(fc.record({ text: word, line: some(word), city: word, district: word }, { requiredKeys: [] })),
      generalPractitioner: some(reference),
    },
    { requiredKeys: ['resourceType'] },
  ),
  fc
    .record(
      {
        resourceType: fc.constant('Observation'),
        meta,
        status: fc.constantFrom('final', 'a'),
        code: concept,
        subject: reference,
        focus: some(reference),
        effectiveDateTime: moment,
        effectivePeriod: period,
        valueQuantity: amount,
        valueString: word,
        component: some(
          fc.record({ code: concept, valueQuantity: amount, valueCodeableConcept: concept }, { requiredKeys: [] }),
        ),
      },
      { requiredKeys: ['resourceType'] },
    )
    .map(({ effectivePeriod, ...other }) =>
      other.effectiveDateTime === undefined ? { ...other, effectivePeriod } : other,
    ),
)

const prefix = fc.constantFrom('', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap')
const asked = (codes: readonly string[], modifiers: readonly string[], value: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom(...codes),
      fc.constantFrom('', ...modifiers),
      fc.array(value, { minLength: 1, maxLength: 2 }),
    )
    .map(([code, modifier, values]) => `${code}${modifier}=${values.join(',')}`)
const token = fc.oneof(
  word,
  fc.tuple(fc.oneof(system, fc.constantFrom('', 'home', 'phone')), word).map((pair) => pair.join('|')),
  system.map((one) => `${one}|`),
)
const plainToken = fc.constantFrom('true', 'final', 'a', 'male', 'x|male', '|final')
const date = fc
  .tuple(
    prefix,
    moment.filter((one) => one !== 'bad'),
  )
  .map((pair) => pair.join(''))
const number = fc
  .tuple(prefix, fc.constantFrom('1', '5.4', '0.1', '5400|http://unitsofmeasure.org|mg', '100||mg'))
  .map((pair) => pair.join(''))
const pointed = fc.oneof(
  id,
  fc.constantFrom(
    'Patient/1',
    'Group/1',
    'Device/2',
    'Device/2/_history/3',
    'Device/2/_history/4',
    'http://x/Patient/1',
    'urn:uuid:1',
  ),
)
const uri = fc.constantFrom('http://a/b', 'http://a/b|1', 'http://a/b|2', 'http://a/b/c/d', 'http://a/')
const word2 = fc.oneof(
  word,
  fc.constantFrom('wang', 'w', 'lvxiao', '明', 'xiao ming', '湖', 'san', 'abcdefghijklmnopq', 'abcdefghijklmnox'),
)

const shared = [asked(['_tag'], [':not', ':missing'], token), asked(['_profile'], [':above', ':below'], uri)]
const queries: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Patient: fc.oneof(
    ...shared,
    asked(['identifier', 'telecom', 'phone', 'email'], [':not', ':text'], token),
    asked(['active', 'gender', 'deceased'], [':not'], plainToken),
    asked(['name', 'family', 'given', 'phonetic', 'address', 'address-city'], [':exact', ':contains'], word2),
    asked(['birthdate'], [], date),
    asked(['general-practitioner', 'link'], [], pointed),
    asked(['general-practitioner:identifier'], [], token),
  ),
  Observation: fc.oneof(
    ...shared,
    asked(['code', 'combo-code', 'component-code', 'combo-value-concept', 'value-concept'], [':not', ':text'], token),
    asked(['status'], [':not'], plainToken),
    asked(['value-string'], [':exact', ':contains'], word2),
    asked(['date'], [], date),
    asked(['value-quantity', 'combo-value-quantity'], [], number),
    asked(['subject', 'patient', 'focus'], [], pointed),
    asked(
      ['component-code-value-quantity', 'combo-code-value-quantity'],
      [],
      fc.tuple(token, number).map((pair) => pair.join('$')),
    ),
  ),
}
const pair = resource.chain((one) => fc.tuple(fc.constant(one), queries[one.resourceType] ?? fc.constant('_tag=a')))

test('whatever fits has the tokens and dates; whoever has exact ones fits', () => {
  let fitting = 0
  fc.assert(
    fc.property(pair, ([one, query]) => {
      const missing = query.includes(':missing') ? query.replace(/=.*/, '=true') : query
      if (fits(one, missing)) fitting++
    }),
    { numRuns: 4000 },
  )
  expect(fitting).toBeGreaterThan(400)
})

test('more than 2,000 tokens are cut, references before words, and it says so', () => {
  const member = Array.from({ length: 3000 }, (_, at) => ({ entity: { reference: `Patient/${at}` } }))
  const { tokens } = indexOf({ resourceType: 'Group', member }, pathsOf('Group'))
  expect(tokens).toHaveLength(MOST_TOKENS)
  expect(tokens).toContain(OVERFLOW)
  expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b))
})
