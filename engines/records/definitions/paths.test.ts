import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Resource } from '../rules/resource.ts'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import { pathsFor, type TypePaths } from './paths.ts'

const all = new Map<string, TypePaths>()
beforeAll(async () => {
  for (const type of RESOURCE_TYPES) all.set(type, (await pathsFor(type)) ?? { paths: [], composites: [] })
})

function found(resource: Resource, code: string): [unknown, string][] {
  const path = all.get(resource.resourceType)?.paths.find((one) => one.code === code)
  if (!path) throw new Error(`no ${code}`)
  const elements: [unknown, string][] = []
  path.find(resource, (element, type) => {
    expect(path.types).toContain(type)
    elements.push([element, type])
  })
  return elements
}

const LOINC = { coding: [{ system: 'http://loinc.org', code: '85354-9' }] }
const OBSERVATION: Resource = {
  resourceType: 'Observation',
  id: 'o1',
  meta: { lastUpdated: '2026-01-02T03:04:05Z' },
  status: 'final',
  code: LOINC,
  subject: { reference: 'Patient/1' },
  effectivePeriod: { start: '2026-01-01' },
  component: [
    { code: LOINC, valueQuantity: { value: 120 } },
    { code: LOINC, valueString: 'x' },
  ],
}

describe('a path finds', () => {
  it('what all resources have', () => {
    expect(found(OBSERVATION, '_id')).toEqual([['o1', 'id']])
    expect(found(OBSERVATION, '_lastUpdated')).toEqual([['2026-01-02T03:04:05Z', 'instant']])
  })

  it('choices with their types', () => {
    expect(found(OBSERVATION, 'date')).toEqual([[{ start: '2026-01-01' }, 'Period']])
    expect(
      found({ ...OBSERVATION, effectivePeriod: undefined, effectiveInstant: '2026-01-01T00:00:00Z' }, 'date'),
    ).toEqual([['2026-01-01T00:00:00Z', 'instant']])
    expect(found(OBSERVATION, 'combo-value-quantity')).toEqual([[{ value: 120 }, 'Quantity']])
  })

  it('references to one type only', () => {
    expect(found(OBSERVATION, 'patient')).toEqual([[{ reference: 'Patient/1' }, 'Reference']])
    expect(found({ ...OBSERVATION, subject: { reference: 'Group/1' } }, 'patient')).toEqual([])
    expect(found({ ...OBSERVATION, subject: { reference: 'Group/1' } }, 'subject')).toHaveLength(1)
  })

  it('what a condition lets through, and what is computed', () => {
    const patient: Resource = {
      resourceType: 'Patient',
      telecom: [
        { system: 'email', value: 'a@b' },
        { system: 'phone', value: '1' },
      ],
    }
    expect(found(patient, 'email')).toEqual([[{ system: 'email', value: 'a@b' }, 'ContactPoint']])
    expect(found(patient, 'deceased')).toEqual([[false, 'boolean']])
    expect(found({ ...patient, deceasedDateTime: '2025' }, 'deceased')).toEqual([[true, 'boolean']])
    expect(found({ ...patient, deceasedDateTime: '2025' }, 'death-date')).toEqual([['2025', 'dateTime']])
  })

  it('the first resource of a message', () => {
    const header = { resourceType: 'MessageHeader', id: 'h' }
    expect(
      found({ resourceType: 'Bundle', entry: [{ resource: header }, { resource: OBSERVATION }] }, 'message'),
    ).toEqual([[header, 'Resource']])
  })

  it('no primitive without a value', () => {
    expect(
      found(
        { resourceType: 'Patient', name: [{ given: [null, 'a'], _given: [{ id: 'x' }] }], _birthDate: {} },
        'given',
      ),
    ).toEqual([['a', 'string']])
  })
})

it('of a composite go together', () => {
  const composite = all.get('Observation')?.composites.find(({ code }) => code === 'combo-code-value-quantity')
  const pairs: unknown[] = []
  composite?.roots(OBSERVATION, (root, type) => {
    const pair: unknown[] = [type]
    for (const { find } of composite.components) find(root, (element) => pair.push(element), OBSERVATION)
    pairs.push(pair)
  })
  expect(pairs).toEqual([
    ['Observation', LOINC],
    ['Observation.component', LOINC, { value: 120 }],
    ['Observation.component', LOINC],
  ])
})

it('know what stands beside the root', () => {
  const composite = all
    .get('MolecularSequence')
    ?.composites.find(({ code }) => code === 'chromosome-variant-coordinate')
  const chromosome = { coding: [{ code: '1' }] }
  const sequence: Resource = {
    resourceType: 'MolecularSequence',
    referenceSeq: { chromosome },
    variant: [{ start: 1, end: 2 }],
  }
  const values: unknown[] = []
  composite?.roots(sequence, (root) => {
    for (const { find } of composite.components) find(root, (element) => values.push(element), sequence)
  })
  expect(values).toEqual([chromosome, 1, 2])
})

it('are there for every type, each code once', () => {
  for (const [type, { paths, composites }] of all) {
    const codes = [...paths, ...composites].map(({ code }) => code)
    expect(codes, type).toEqual([...new Set(codes)])
    expect(codes, type).toContain('_lastUpdated')
  }
})

it('are not there for what is no type', async () => {
  for (const name of ['Nobody', 'toString', '__proto__', 'patient', '']) expect(await pathsFor(name)).toBeUndefined()
})

it('throw for nothing that JSON can hold', () => {
  const ways = [...all.values()].flatMap(({ paths, composites }) => [
    ...paths.map(({ find }) => find),
    ...composites.map(({ roots }) => roots),
  ])
  const names = [
    'name',
    'telecom',
    'subject',
    'participant',
    'entry',
    'component',
    'valueQuantity',
    'useContext',
    'relatedArtifact',
    'meta',
    'contained',
  ]
  const key = fc.constantFrom(...names, 'system', 'reference', 'actor', 'resource', 'code', 'value', 'lastUpdated')
  const json = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(null, 0, '', '#', 'Patient/1', true, [], [null], {}),
      fc.array(tie('json'), { maxLength: 2 }),
      fc.dictionary(key, tie('json'), { maxKeys: 4 }),
    ),
  })).json
  fc.assert(
    fc.property(fc.dictionary(key, json, { maxKeys: 8 }), (elements) => {
      const resource = { ...elements, resourceType: 'Observation' } as Resource
      for (const find of ways) find(resource, (element) => expect(element ?? undefined).toBeDefined())
    }),
    { numRuns: 30 },
  )
})
