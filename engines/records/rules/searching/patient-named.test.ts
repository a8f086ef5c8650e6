import { expect, it } from 'vitest'
import { parseSearch } from './parse-search.ts'
import { patientNamed } from './patient-named.ts'

it.each<[string, string, string | undefined]>([
  ['Observation', 'patient=p1&code=8480-6', 'Patient/p1'],
  ['Observation', 'subject=Patient/p1', 'Patient/p1'],
  ['Patient', '_id=p1', 'Patient/p1'],
  ['Observation', 'patient=p1,p2', undefined],
  ['Observation', 'subject=Device/d1', undefined],
  ['Observation', 'patient:missing=false', undefined],
  ['Observation', '_id=p1', undefined],
  ['Patient', '_id:not=p1', undefined],
  ['Patient', 'gender=male', undefined],
])('%s?%s is about %s', (type, query, expected) => {
  const parsed = parseSearch(type, [...new URLSearchParams(query)], { strict: false, maxCount: 10, offsetMinutes: 480 })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  expect(patientNamed(parsed.query)).toBe(expected)
})
