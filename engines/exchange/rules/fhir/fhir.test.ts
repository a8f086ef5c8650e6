import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleId } from '../mapping/run-examples.ts'
import { entriesOf } from './entries.ts'
import { type JsonObject, readJson } from './read-json.ts'
import { takeEntries } from './take-entries.ts'

const PATIENT = { resourceType: 'Patient', id: '00012345', name: [{ text: '示例甲' }] }
const RESULT = { resourceType: 'Observation', id: 'L001.LFT.ALT.', status: 'final', code: { text: 'ALT' } }
const bundle = (entry: readonly object[], type = 'transaction') => ({ resourceType: 'Bundle', type, entry })
const post = (resource: object, fullUrl?: string) => ({
  ...(fullUrl === undefined ? {} : { fullUrl }),
  resource,
  request: { method: 'POST', url: 'x' },
})

function taken(content: object) {
  const { entries, faults } = entriesOf(content as JsonObject, 'd')
  if (faults.length > 0) return { resources: [], patient: undefined, faults }
  return takeEntries(entries, exampleId)
}
const made = (content: object) => taken(content).resources.map(({ resource }) => resource)
const faultsOf = (content: object) => taken(content).faults

describe('a bundle', () => {
  it('names its resources as the maps of messages do, patients first, and its references after them', () => {
    const uuid = 'urn:uuid:8f2c5a4e-0000-4000-8000-000000000001'
    const about = (reference: string) => ({ ...RESULT, subject: { reference } })
    for (const [reference, fullUrl] of [
      [uuid, uuid],
      ['Patient/00012345', 'http://his/Patient/00012345'],
      ['http://his/Patient/00012345', 'http://his/Patient/00012345'],
      ['Patient/00012345/_history/3', undefined],
    ] as const) {
      const answer = taken(bundle([post(about(reference)), post(PATIENT, fullUrl)]))
      expect(answer.patient).toBe('Patient/00012345')
      expect(answer.resources.map(({ resource }) => `${resource.resourceType}/${resource.id}`)).toEqual([
        'Patient/00012345',
        'Observation/L001.LFT.ALT.',
      ])
      expect(answer.resources[1]?.resource.subject).toEqual({ reference: 'Patient/00012345' })
    }
  })

  it('may refer to what is not in it, and to what a resource contains', () => {
    const [resource] = made({
      ...RESULT,
      ...{
        subject: { reference: 'Patient/7' },
        performer: [{ reference: '#p' }, { reference: 'http://x/Practitioner/1' }],
      },
      contained: [{ resourceType: 'Practitioner', id: 'p' }],
    })
    expect(resource).toMatchObject({
      subject: { reference: 'Patient/7' },
      performer: [{ reference: '#p' }, { reference: 'http://x/Practitioner/1' }],
      contained: [{ id: 'p' }],
    })
    expect(taken({ ...RESULT, subject: { reference: 'Patient/7' } }).patient).toBe('Patient/7')
  })

  it('may be about whom or what is no patient, and about nobody', () => {
    for (const reference of ['Group/7', 'Device/7', 'Location/7'])
      expect(made({ ...RESULT, subject: { reference } })[0]?.subject).toEqual({ reference })
    expect(faultsOf(RESULT)).toEqual([])
  })

  it('keeps what a resource was called, once', () => {
    const identified = { ...PATIENT, identifier: [{ value: '00012345' }] }
    const [patient, other, answers] = made(
      bundle([
        post(identified),
        post(RESULT),
        post({ resourceType: 'QuestionnaireResponse', id: 'q', status: 'completed' }),
      ]),
    )
    expect(patient?.identifier).toEqual([{ value: '00012345' }])
    expect(other?.identifier).toEqual([{ system: 'urn:kangcheng:source-id', value: 'L001.LFT.ALT.' }])
    expect(answers?.identifier).toBeUndefined()
  })

  it('removes, and leaves versions and sources to the record store', () => {
    const gone = { request: { method: 'DELETE', url: 'Observation/L001.LFT.ALT.' } }
    const meta = { versionId: '3', lastUpdated: '2026-11-22T00:00:00Z', source: 'x', tag: [{ code: 'y' }] }
    const answer = taken(bundle([post({ ...PATIENT, meta }), gone]))
    expect(answer.resources).toMatchObject([
      { wish: 'put', resource: { meta: { tag: [{ code: 'y' }] } } },
      { wish: 'remove', resource: { resourceType: 'Observation', id: 'L001.LFT.ALT.' } },
    ])
    expect(answer.resources[0]?.resource.meta).not.toHaveProperty('versionId')
  })

  it.each([
    ['of another type', bundle([post(PATIENT)], 'searchset'), 'bundle', 'Bundle.type'],
    ['without entries', bundle([]), 'empty', 'Bundle.entry'],
    ['with an entry that is none', bundle([[]]), 'bundle', 'entry[0]'],
    ['without a resource', bundle([{ request: { method: 'POST' } }]), 'bundle', 'entry[0].resource'],
    ['with a bundle inside', bundle([post(bundle([]))]), 'bundle', 'entry[0].resource'],
    ['that searches', bundle([{ request: { method: 'GET', url: 'Patient' } }]), 'bundle', 'entry[0].request.method'],
    [
      'that puts elsewhere',
      bundle([{ resource: PATIENT, request: { method: 'PUT', url: 'Patient/9' } }]),
      'bundle',
      'entry[0].request.url',
    ],
    ['of two the same', bundle([post(PATIENT), post(PATIENT)]), 'duplicate', 'entry[1]'],
    [
      'of one address twice',
      bundle([post(PATIENT, 'urn:uuid:1'), post(RESULT, 'urn:uuid:1')]),
      'duplicate',
      'entry[1]',
    ],
    [
      'with a condition',
      bundle([{ resource: PATIENT, request: { method: 'POST', url: 'Patient', ifNoneExist: 'x=1' } }]),
      'conditional',
      'entry[0].request.ifNoneExist',
    ],
    [
      'with a conditional address',
      bundle([{ resource: PATIENT, request: { method: 'PUT', url: 'Patient?identifier=1' } }]),
      'conditional',
      'entry[0].request.url',
    ],
    [
      'with a conditional reference',
      bundle([post({ ...RESULT, subject: { reference: 'Patient?identifier=1' } })]),
      'conditional',
      'entry[0].resource.subject.reference',
    ],
    [
      'that refers to nothing',
      bundle([post({ ...RESULT, subject: { reference: 'urn:uuid:2' } })]),
      'reference',
      'entry[0].resource.subject.reference',
    ],
    [
      'about a patient of another server',
      bundle([post({ ...RESULT, subject: { reference: 'http://his/Patient/00012345' } })]),
      'reference',
      'entry[0].resource.subject.reference',
    ],
    [
      'about a patient who is only described',
      { ...RESULT, subject: { identifier: { value: '00012345' }, display: '示例甲' } },
      'reference',
      'subject',
    ],
    [
      'about a patient within a resource',
      { resourceType: 'Coverage', id: 'c', beneficiary: { reference: '#p' } },
      'reference',
      'beneficiary.reference',
    ],
    ['that is none', { resourceType: 'nothing' }, 'bundle', 'resourceType'],
    ['with an id that is none', { ...PATIENT, id: '甲' }, 'bundle', 'id'],
  ])('%s is a fault with its place', (_title, content, code, place) => {
    expect(faultsOf(content)[0]).toMatchObject({ code, place })
  })

  it('never throws, and refers to nothing that is not an id of ours', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, reference) => {
        const content = bundle([post({ ...RESULT, subject: { reference }, note: value }), value as object])
        const { resources, faults } = taken(content)
        expect(resources.length + faults.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('JSON', () => {
  it.each([
    '',
    '[]',
    '"x"',
    'null',
    '{',
    '{"a":"\\u0000"}',
    '{"a":["\\ud800"]}',
    `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  ])('that is no resource is refused: %#', (text) => {
    expect(readJson(text).ok).toBe(false)
  })

  it('that is broken says where', () => {
    expect(readJson('{\n  "a": 1,\n  "b" 2\n}')).toMatchObject({ fault: { code: 'json', place: '3:7' } })
  })
})
