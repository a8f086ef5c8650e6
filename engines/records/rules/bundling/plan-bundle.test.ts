import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkEntries } from './linking.ts'
import { planBundle } from './plan-bundle.ts'

const BASE = 'https://city.example/fhir/R4'

function entry(method: string, url: string, rest: Record<string, unknown> = {}, request: object = {}): object {
  return { request: { method, url, ...request }, ...rest }
}

const patient = (id?: string) => ({ resource: { resourceType: 'Patient', ...(id === undefined ? {} : { id }) } })

function planned(type: string, ...entries: unknown[]) {
  const result = planBundle({ resourceType: 'Bundle', type, entry: entries }, [BASE])
  if (!result.ok)
    throw new Error(result.issues.map(({ expression, diagnostics }) => `${expression}: ${diagnostics}`).join('\n'))
  return result.plan
}

describe('a plan', () => {
  it('does a transaction in the order of FHIR and keeps the order among equals', () => {
    const plan = planned(
      'transaction',
      entry('GET', 'Patient?name=a'),
      entry('PUT', 'Patient/1', patient('1')),
      entry('POST', 'Patient', patient()),
      entry('PATCH', 'Patient/2', { resource: { resourceType: 'Parameters' } }),
      entry('DELETE', 'Observation/3'),
      entry('POST', 'Patient', patient()),
      entry('POST', 'Patient/$match', { resource: { resourceType: 'Parameters' } }),
      entry('HEAD', 'Patient/1'),
    )
    expect(plan.entries.map(({ at, interaction }) => `${at} ${interaction}`)).toEqual([
      '4 delete',
      '2 create',
      '5 create',
      '6 operation',
      '1 update',
      '3 patch',
      '0 read',
      '7 read',
    ])
  })

  it('leaves a batch in its order and refuses entries one by one', () => {
    const plan = planned('batch', entry('GET', 'Patient/1'), entry('BREW', 'Patient'), entry('DELETE', 'Patient/1'))
    expect(plan.entries.map(({ at }) => at)).toEqual([0, 2])
    expect(plan).toMatchObject({
      size: 3,
      refused: [{ at: 1, issues: [{ expression: ['Bundle.entry[1].request.method'] }] }],
    })
  })

  it('reads urls with and without the base, and what is looked up', () => {
    const plan = planned(
      'batch',
      entry('GET', `${BASE}/Patient/1/_history/2`),
      entry('GET', `${BASE}?_type=Patient`),
      entry('PUT', '/Patient?identifier=a|1', patient(), { ifMatch: 'W/"1"' }),
      entry('POST', 'Patient', patient(), { ifNoneExist: 'identifier=a|1' }),
    )
    expect(plan.entries).toMatchObject([
      { url: { path: ['Patient', '1', '_history', '2'], type: 'Patient', id: '1' } },
      { url: { path: [], query: '_type=Patient' } },
      { interaction: 'update', url: { type: 'Patient', query: 'identifier=a|1' }, ifMatch: 'W/"1"' },
      { interaction: 'create', ifNoneExist: 'identifier=a|1' },
    ])
  })

  it.each([
    ['no entry', null],
    ['no request', {}],
    ['an inherited method', entry('constructor', 'Patient')],
    ['another server', entry('GET', 'https://other.example/fhir/Patient/1')],
    ['a base that only begins alike', entry('GET', `${BASE}x/Patient/1`)],
    ['a way up', entry('GET', 'Patient/../1')],
    ['a script', entry('GET', 'Patient/<script>')],
    ['no url', entry('GET', undefined as never)],
    ['a create at an id', entry('POST', 'Patient/1', patient('1'))],
    ['a create of an unknown type', entry('POST', 'Patent', { resource: { resourceType: 'Patent' } })],
    ['an update without id', entry('PUT', 'Patient', patient('1'))],
    ['an update of everything', entry('PUT', 'Patient?', patient())],
    ['a delete of a version', entry('DELETE', 'Patient/1/_history/1')],
    ['another id', entry('PUT', 'Patient/1', patient('2'))],
    ['no id', entry('PUT', 'Patient/1', patient())],
    ['another type', entry('POST', 'Observation', patient())],
    ['no resource', entry('POST', 'Patient')],
    ['a list as resource', entry('POST', 'Patient', { resource: [] })],
    ['a patch that is none', entry('PATCH', 'Patient/1', patient('1'))],
    ['a number as fullUrl', entry('POST', 'Patient', { ...patient(), fullUrl: 1 })],
    ['a number as condition', entry('DELETE', 'Patient/1', {}, { ifMatch: 1 })],
  ])('refuses an entry with %s', (_, one) => {
    expect(planned('batch', one).refused).toHaveLength(1)
    expect(() => planned('transaction', one)).toThrow(/^Bundle\.entry\[0\]/)
  })

  it('changes no resource twice in a transaction', () => {
    const twice = [
      [entry('PUT', 'Patient/1', patient('1')), entry('DELETE', `${BASE}/Patient/1`)],
      [entry('PUT', 'Patient?identifier=a', patient()), entry('DELETE', 'Patient?identifier=a')],
      [
        entry('POST', 'Patient', patient(), { ifNoneExist: 'identifier=a' }),
        entry('PUT', 'Patient?identifier=a', patient()),
      ],
    ]
    for (const entries of twice) {
      expect(() => planned('transaction', ...entries)).toThrow(/Another entry changes/)
      expect(planned('batch', ...entries).refused).toEqual([])
    }
    expect(planned('transaction', entry('PUT', 'Patient/1', patient('1')), entry('GET', 'Patient/1')).size).toBe(2)
    expect(planned('transaction', entry('DELETE', 'Patient/1'), entry('DELETE', 'Person/1')).size).toBe(2)
  })

  it('has each fullUrl once', () => {
    const fullUrl = 'urn:uuid:7d6e5c1c-0000-4000-8000-000000000001'
    const entries = [
      entry('POST', 'Patient', { ...patient(), fullUrl }),
      entry('POST', 'Patient', { ...patient(), fullUrl }),
    ]
    expect(() => planned('transaction', ...entries)).toThrow(/^Bundle\.entry\[1\]\.fullUrl/)
    expect(planned('batch', ...entries).refused).toMatchObject([{ at: 1 }])
  })

  it('lists each conditional reference once, and refuses one that names nobody', () => {
    const observation = (reference: string) =>
      entry('POST', 'Observation', { resource: { resourceType: 'Observation', subject: { reference } } })
    const plan = planned(
      'transaction',
      observation('Patient?identifier=a|1'),
      observation('Patient?identifier=a|1'),
      observation('Patient/1'),
      observation('Nobody?x=1'),
      observation('#contained'),
    )
    expect(plan.conditionalReferences).toEqual([
      { reference: 'Patient?identifier=a|1', type: 'Patient', query: 'identifier=a|1' },
    ])
    expect(() => planned('transaction', observation('urn:uuid:nobody'))).toThrow(/names no fullUrl/)
    const document = {
      resource: { resourceType: 'Bundle', entry: [{ resource: { a: { reference: 'urn:uuid:inner' } } }] },
    }
    expect(planned('transaction', entry('POST', 'Bundle', document)).size).toBe(1)
  })

  it('has no limit of entries', () => {
    const entries = Array.from({ length: 20_000 }, () => entry('POST', 'Patient', patient()))
    expect(planned('transaction', ...entries).entries).toHaveLength(20_000)
  })

  it('is refused for what is no batch or transaction', () => {
    for (const bundle of [null, [], {}, { resourceType: 'Bundle' }, { resourceType: 'Bundle', type: 'document' }]) {
      expect(planBundle(bundle, []).ok).toBe(false)
    }
    expect(planBundle({ resourceType: 'Bundle', type: 'batch', entry: {} }, []).ok).toBe(false)
    expect(planBundle({ resourceType: 'Bundle', type: 'batch' }, [])).toMatchObject({ ok: true, plan: { size: 0 } })
  })

  it('never throws', () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH')
    const one = fc.record({
      request: fc.record({ method, url: fc.oneof(fc.anything(), fc.string()) }),
      resource: fc.oneof(fc.anything(), fc.constant({ resourceType: 'Patient', id: 1 })),
      fullUrl: fc.anything(),
    })
    fc.assert(
      fc.property(fc.anything(), fc.array(one), (anything, entry) => {
        planBundle(anything, [BASE])
        planBundle({ resourceType: 'Bundle', type: 'transaction', entry: anything }, [BASE])
        planBundle({ resourceType: 'Bundle', type: 'transaction', entry }, [BASE])
      }),
    )
  })
})

describe('links between entries', () => {
  it('are fullUrls, relative to that of the entry that holds them, and searches', () => {
    const plan = planned(
      'transaction',
      entry('POST', 'Patient', { ...patient(), fullUrl: 'http://old.example/fhir/Patient/7' }),
      entry('POST', 'Patient', { ...patient(), fullUrl: 'http://old.example/fhir/Patient/8' }),
      entry('POST', 'Patient', { ...patient(), fullUrl: 'urn:uuid:1' }),
    )
    const links = linkEntries(
      plan,
      new Map([
        [0, 'Patient/a'],
        [1, 'Patient/b'],
        [2, 'Patient/c'],
      ]),
      new Map([['Patient?identifier=1', 'Patient/d']]),
    )
    expect(links(1)('Patient/7')).toBe('Patient/a')
    expect(links(2)('Patient/7')).toBeUndefined()
    expect(links(2)('http://old.example/fhir/Patient/8')).toBe('Patient/b')
    expect(links(0)('urn:uuid:1')).toBe('Patient/c')
    expect(links(2)('Patient?identifier=1')).toBe('Patient/d')
    expect(links(0)('constructor')).toBeUndefined()
  })
})
