import { MASK_FIELDS, type MaskField } from '@kangcheng/access/contract'
import { describe, expect, it } from 'vitest'
import { parseSearch } from '../searching/parse-search.ts'
import { probeOf } from './probing.ts'

function probe(asked: string, mask: readonly MaskField[] = MASK_FIELDS) {
  const [type = '', query = ''] = asked.split('?')
  const parsed = parseSearch(type === '' ? undefined : type, [...new URLSearchParams(query)], { strict: true })
  if (!parsed.ok) throw new Error(`${asked}: ${JSON.stringify(parsed.issues)}`)
  return probeOf(parsed.query, mask)
}

describe('a search under a mask', () => {
  it.each([
    ['Patient?name=王', 'name'],
    ['Patient?gender=male&family:exact=王', 'family'],
    ['Patient?given:missing=true', 'given'],
    ['Patient?identifier=990101199001011234', 'identifier'],
    ['Patient?phone=13812345678', 'phone'],
    ['Patient?telecom=13812345678', 'telecom'],
    ['Patient?email=a@b.cn', 'email'],
    ['Patient?address=演示路', 'address'],
    ['Patient?_content=王', '_content'],
    ['Observation?_text=王', '_text'],
    ['Patient?_sort=birthdate,-name', 'name'],
    ['Observation?subject:Patient.family=王', 'subject.family'],
    ['Observation?patient.identifier=1', 'patient.identifier'],
    ['Observation?subject:identifier=a|1', 'subject'],
    ['Patient?_has:RelatedPerson:patient:name=王', '_has:RelatedPerson:patient:name'],
    ['Organization?_has:Patient:organization:family=王', '_has:Patient:organization:family'],
    [
      'Observation?performer:Organization._has:Patient:organization:family=王',
      'performer._has:Patient:organization:family',
    ],
  ])('%s probes %s', (asked, parameter) => expect(probe(asked)).toBe(parameter))

  it.each([
    'Patient?gender=male&birthdate=1990-01-01&address-city=杭州&_sort=birthdate',
    'Patient?_id=1&_lastUpdated=gt2026-01-01',
    'Observation?patient=1&code=8480-6&_sort=-date',
    'Organization?name=医院&_sort=name',
    'Patient?organization.name=医院',
    'Practitioner?name=李&identifier=1',
  ])('%s probes nothing', (asked) => expect(probe(asked)).toBeUndefined())

  it('may ask for what is not masked', () => {
    expect(probe('Patient?name=王', ['phone'])).toBeUndefined()
    expect(probe('Patient?phone=1', ['name'])).toBeUndefined()
    expect(probe('Patient?identifier=1', ['name'])).toBeUndefined()
    expect(probe('Patient?name=王', [])).toBeUndefined()
    expect(probe('Patient?address=1', ['phone'])).toBe('address')
  })
})
