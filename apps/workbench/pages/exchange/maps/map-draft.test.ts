import { describe, expect, it } from 'vitest'
import { faultPlace } from './map-draft.ts'

const TEXT = JSON.stringify(
  { make: [{ each: 'patient', make: [{ resource: 'Patient', id: ['PID-3'], set: { birthDate: 'PID-7 | dates' } }] }] },
  null,
  2,
)
const LINE = TEXT.split('\n').findIndex((line) => line.includes('birthDate')) + 1

describe('where a fault of a map stands in its text', () => {
  it('is the element of the resource', () => {
    expect(faultPlace(TEXT, 'make[0].make[0] Patient.birthDate: there is no function dates')?.line).toBe(LINE)
  })
  it('is as near as the text has it', () => {
    expect(faultPlace(TEXT, 'make[0].make[0] Patient.$first[1].name: wrong')?.line).toBe(LINE - 1)
    expect(faultPlace(TEXT, 'make[0].make[0].id: wrong')?.line).toBeLessThan(LINE)
  })
  it('is nowhere for what has no place', () => {
    expect(faultPlace(TEXT, '«一»: resource 1.birthDate is not there')).toBeUndefined()
  })
})
