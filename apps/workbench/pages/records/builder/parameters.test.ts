import { expect, it } from 'vitest'
import { capableParameters, USUAL_PARAMETERS } from './parameters.ts'

it('knows what is asked most until the server says what it can', () => {
  expect(USUAL_PARAMETERS.get('Patient')).toContainEqual({ name: 'birthdate', kind: 'date' })
  expect(USUAL_PARAMETERS.get('Goal')?.map(({ name }) => name)).toContain('_lastUpdated')
})

it('takes types and parameters from a CapabilityStatement, each once', () => {
  const searchParam = [
    { name: 'code', type: 'token' },
    { name: '_id', type: 'token' },
    { name: 'strange', type: 'unheard-of' },
    { type: 'date' },
  ]
  const shared = [{ name: '_lastUpdated', type: 'date' }]
  const statement = { rest: [{ resource: [{ type: 'Observation', searchParam }, {}], searchParam: shared }] }
  const names = capableParameters(statement)
    ?.get('Observation')
    ?.map(({ name }) => name)
  expect(names).toEqual(['code', '_id', '_lastUpdated', '_tag', '_profile', '_source'])
})

it.each([undefined, {}, { rest: [] }, { rest: [{ resource: 'x' }] }])('finds nothing in %j', (statement) => {
  expect(capableParameters(statement)).toBeUndefined()
})
