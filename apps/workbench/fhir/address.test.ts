import { describe, expect, it } from 'vitest'
import { readAddress, referenced } from './address.ts'

describe('readAddress', () => {
  const patient = { kind: 'resource', type: 'Patient', id: 'a-1' }
  it.each([
    ['Patient/a-1', patient],
    ['/fhir/R4/Patient/a-1', patient],
    [' GET https://city.example:8443/fhir/R4/Patient/a-1#x ', patient],
    ['Patient/a-1/_history', patient],
    ['Patient/a-1/_history/2', { ...patient, version: '2' }],
    ['Observation', { kind: 'search', type: 'Observation', pairs: [] }],
    [
      '/fhir/R4/Observation?code=4548-4&date=ge2024&date=le2025',
      {
        kind: 'search',
        type: 'Observation',
        pairs: [
          ['code', '4548-4'],
          ['date', 'ge2024'],
          ['date', 'le2025'],
        ],
      },
    ],
    ['Patient/_search?name=%E7%8E%8B', { kind: 'search', type: 'Patient', pairs: [['name', '王']] }],
  ])('reads %s', (text, address) => expect(readAddress(text)).toEqual(address))

  it.each(['', '王小明', 'patient/1', 'Patient/a b', 'Patient/1/_history/x', 'Patient/1/a/b/c', 'https://x.example/'])(
    'reads nothing into %j',
    (text) => expect(readAddress(text)).toBeUndefined(),
  )
})

describe('referenced', () => {
  it('leads to what lies on this server only', () => {
    expect(referenced('Practitioner/p1')).toEqual({ type: 'Practitioner', id: 'p1' })
    for (const elsewhere of ['#inside', 'urn:uuid:1', 'https://other.example/fhir/Patient/1', undefined])
      expect(referenced(elsewhere)).toBeUndefined()
  })
})
