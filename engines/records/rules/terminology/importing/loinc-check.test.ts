import { expect, it } from 'vitest'
import { loincProblem } from './loinc-check.ts'

// Numbers in the notices and examples of HL7's FHIR specification; 2951 and 8867 are of different lengths from 15074.
it.each(['2951-2', '8867-4', '15074-8', '55284-4', '718-7', 'LP14449-0'])('takes %s', (code) => {
  expect(loincProblem(code)).toBeUndefined()
})

it.each([
  ['2951-3', 'wrong-check'],
  ['2915-2', 'wrong-check'],
  ['2951', 'bad-code'],
  ['29519999-2', 'bad-code'],
  ['', 'bad-code'],
])('refuses %s', (code, problem) => {
  expect(loincProblem(code)).toBe(problem)
})
