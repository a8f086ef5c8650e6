import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { readShape } from './shape.ts'
import { shapeResource } from './shape-resource.ts'

const observation: Resource = {
  resourceType: 'Observation',
  id: 'o1',
  meta: { versionId: '2', tag: [{ system: 'http://example.org', code: 'a' }] },
  text: { status: 'generated', div: '<div>7</div>' },
  contained: [{ resourceType: 'Device' }],
  status: 'final',
  _status: { id: 's' },
  code: { text: 'HbA1c' },
  valueQuantity: { value: 7 },
  note: [{ text: 'no summary' }],
  component: [{ code: { text: 'c' }, valueString: 'v', interpretation: [{ text: 'no summary' }] }],
}

function shaped(resource: Resource, summary?: string, elements?: string): unknown {
  const before = structuredClone(resource)
  const read = readShape(summary, elements)
  if (!read.ok) return read.issues.map(({ diagnostics }) => diagnostics)
  const result = read.shape === undefined ? resource : shapeResource(resource, read.shape)
  expect(resource).toEqual(before)
  return result
}

const SUBSETTED = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }
const meta = { versionId: '2', tag: [{ system: 'http://example.org', code: 'a' }, SUBSETTED] }
const { resourceType, id, text, status, _status, code, valueQuantity, component: _, ...rest } = observation

describe('_summary', () => {
  it('true keeps what the definition marks, also within backbone elements', () => {
    const component = [{ code: { text: 'c' }, valueString: 'v' }]
    expect(shaped(observation, 'true')).toEqual({
      resourceType,
      id,
      meta,
      status,
      _status,
      code,
      valueQuantity,
      component,
    })
  })

  it('true keeps how large an attachment is and leaves the attachment out', () => {
    const media: Resource = { resourceType: 'Media', content: { contentType: 'image/png', size: 3, data: 'AAAA' } }
    expect(shaped(media, 'true')).toMatchObject({ content: { contentType: 'image/png', size: 3 } })
    const document: Resource = {
      resourceType: 'DocumentReference',
      content: [{ attachment: { contentType: 'text/plain', data: 'AAAA' } }],
    }
    expect(shaped(document, 'true')).toMatchObject({ content: [{ attachment: { contentType: 'text/plain' } }] })
    expect(JSON.stringify([shaped(media, 'true'), shaped(document, 'true')])).not.toContain('AAAA')
  })

  it('true keeps what must be there, marked or not', () => {
    const agent = [{ requestor: true, policy: ['http://example.org/no-summary'] }]
    const event: Resource = { resourceType: 'AuditEvent', agent, entity: [{ name: 'no summary' }] }
    expect(shaped(event, 'true')).toEqual({
      resourceType: 'AuditEvent',
      agent: [{ requestor: true }],
      meta: { tag: [SUBSETTED] },
    })
  })

  it('text keeps the narrative and what must be there', () => {
    expect(shaped(observation, 'text')).toEqual({ resourceType, id, meta, text, status, _status, code })
  })

  it('data leaves out the narrative only', () => {
    const { text: _, ...data } = observation
    expect(shaped(observation, 'data')).toEqual({ ...data, meta })
  })

  it('false and none leave all; count is no shape', () => {
    expect(shaped(observation, 'false')).toBe(observation)
    expect(shaped(observation)).toBe(observation)
    expect(readShape('count', 'name')).toEqual({ ok: true, isCount: true })
  })

  it('marks a part once', () => {
    const once = shaped(observation, 'true') as Resource
    expect(shaped(once, 'data')).toEqual(once)
  })
})

describe('_elements', () => {
  it('keeps what is named, choices of any type, and what must be there', () => {
    expect(shaped(observation, undefined, 'value, note')).toEqual({
      ...{ resourceType, id, meta, status, _status, code, valueQuantity },
      note: rest.note,
    })
    expect(shaped({ resourceType: 'ValueSet', valueSetX: 1, status: 'active' }, undefined, 'value')).toEqual({
      resourceType: 'ValueSet',
      meta: { tag: [SUBSETTED] },
      status: 'active',
    })
  })

  it('may name the type; other types stay whole', () => {
    const patient: Resource = { resourceType: 'Patient', active: true, gender: 'male', _gender: { id: 'g' } }
    const kept = { resourceType: 'Patient', gender: 'male', _gender: { id: 'g' }, meta: { tag: [SUBSETTED] } }
    expect(shaped(patient, undefined, 'Patient.gender')).toEqual(kept)
    expect(shaped(patient, undefined, 'Observation.status')).toBe(patient)
  })

  it.each([
    ['yes', undefined],
    ['', undefined],
    [undefined, ''],
    [undefined, 'name.given'],
    [undefined, 'name,,id'],
    [undefined, '__proto__'],
    ['true', 'name'],
    ['constructor', undefined],
  ])('is refused: _summary %s, _elements %s', (summary, elements) => {
    expect(shaped(observation, summary, elements)).toEqual([expect.stringMatching(/^_/)])
  })

  it('never throws, whatever the type', () => {
    const kinds = fc.constantFrom('true', 'text', 'data')
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), kinds, (type, members, kind) => {
        shaped({ ...members, meta: {}, resourceType: type }, kind)
      }),
    )
    expect(shaped({ resourceType: 'toString' }, 'true')).toEqual({ resourceType: 'toString' })
  })
})
