import { describe, expect, it } from 'vitest'
import { validatorFor } from '../../definitions/validator.ts'
import { type Capabilities, capabilityStatement, type TypeCapability } from './capability-statement.ts'

const patient: TypeCapability = {
  type: 'Patient',
  interactions: ['read', 'search-type'],
  searchParameters: [
    { name: 'name', type: 'string', definition: 'http://hl7.org/fhir/SearchParameter/Patient-name' },
    { name: '_id', type: 'token' },
  ],
  includes: ['Patient:organization'],
  revIncludes: [],
  operations: [{ name: 'everything', definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything' }],
  profiles: [],
}

const server: Capabilities = {
  url: 'https://city.example/fhir/R4',
  software: { name: 'Kangcheng 康城', version: '0.1.0' },
  date: '2026-11-22',
  formats: ['application/fhir+json'],
  patchFormats: ['application/json-patch+json'],
  types: [patient],
  rules: {
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'full-support',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    referencePolicy: ['literal', 'local'],
  },
  interactions: ['transaction', 'batch'],
  searchParameters: [],
  operations: [],
}

/** Empty lists and objects, which FHIR does not have. */
function empties(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [path] : []
  const entries = Object.entries(value)
  return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => empties(inner, `${path}.${key}`))
}

describe('a CapabilityStatement', () => {
  it('says what the tables say', () => {
    expect(capabilityStatement(server)).toEqual({
      resourceType: 'CapabilityStatement',
      name: 'Kangcheng',
      title: 'Kangcheng 康城',
      status: 'active',
      date: '2026-11-22',
      kind: 'instance',
      software: { name: 'Kangcheng 康城', version: '0.1.0' },
      implementation: { description: 'Kangcheng 康城', url: 'https://city.example/fhir/R4' },
      fhirVersion: '4.0.1',
      format: ['application/fhir+json'],
      patchFormat: ['application/json-patch+json'],
      rest: [
        {
          mode: 'server',
          resource: [
            {
              type: 'Patient',
              interaction: [{ code: 'read' }, { code: 'search-type' }],
              versioning: 'versioned-update',
              readHistory: true,
              updateCreate: true,
              conditionalCreate: true,
              conditionalRead: 'full-support',
              conditionalUpdate: true,
              conditionalDelete: 'single',
              referencePolicy: ['literal', 'local'],
              searchInclude: ['Patient:organization'],
              searchParam: patient.searchParameters,
              operation: patient.operations,
            },
          ],
          interaction: [{ code: 'transaction' }, { code: 'batch' }],
        },
      ],
    })
  })

  it('is valid, and has nothing empty, even of a server that does nothing', async () => {
    const validate = await validatorFor('CapabilityStatement')
    const idle = { ...server, types: [], patchFormats: [], interactions: [] }
    for (const one of [server, idle, { ...server, types: [{ ...patient, interactions: [], searchParameters: [] }] }]) {
      const statement = capabilityStatement(one)
      expect(empties(statement)).toEqual([])
      expect(validate?.(statement)).toEqual([])
    }
  })

  it('says where tokens are given', () => {
    const oauthUris = { token: 'https://city.example/token', authorize: 'https://city.example/authorize' }
    const statement = capabilityStatement({ ...server, security: { description: 'SMART', oauthUris } })
    expect(statement.rest).toMatchObject([
      {
        security: {
          extension: [{ extension: [{ url: 'token', valueUri: oauthUris.token }, { url: 'authorize' }] }],
        },
      },
    ])
    expect(capabilityStatement({ ...server, security: { description: 'Bearer' } }).rest).toMatchObject([
      { security: { description: 'Bearer' } },
    ])
  })
})
