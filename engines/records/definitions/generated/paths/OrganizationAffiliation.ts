// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'active',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = resource.active
        if (x1 != null) {
          found(x1, 'boolean')
        }
      },
    },
    {
      code: 'date',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.period
        if (x1 != null) {
          found(x1, 'Period')
        }
      },
    },
    {
      code: 'email',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.telecom)) {
          if (x1 == null) continue
          if (x1.system === "email") {
            found(x1, 'ContactPoint')
          }
        }
      },
    },
    {
      code: 'endpoint',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.endpoint)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'identifier',
      types: ['Identifier'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.identifier)) {
          if (x1 == null) continue
          found(x1, 'Identifier')
        }
      },
    },
    {
      code: 'location',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.location)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'network',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.network)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'participating-organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.participatingOrganization
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'phone',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.telecom)) {
          if (x1 == null) continue
          if (x1.system === "phone") {
            found(x1, 'ContactPoint')
          }
        }
      },
    },
    {
      code: 'primary-organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.organization
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'role',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.code)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'service',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.healthcareService)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'specialty',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.specialty)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'telecom',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.telecom)) {
          if (x1 == null) continue
          found(x1, 'ContactPoint')
        }
      },
    },
  ],
  composites: [],
}
