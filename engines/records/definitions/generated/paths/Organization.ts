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
      code: 'address',
      types: ['Address'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          found(x1, 'Address')
        }
      },
    },
    {
      code: 'address-city',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.city
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-country',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.country
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-postalcode',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.postalCode
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-state',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.state
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-use',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.use
          if (x2 != null) {
            found(x2, 'code')
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
      code: 'name',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.name
        if (x1 != null) {
          found(x1, 'string')
        }
        for (const x2 of fp.list(resource.alias)) {
          if (x2 == null) continue
          found(x2, 'string')
        }
      },
    },
    {
      code: 'partof',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.partOf
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'phonetic',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.name
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.type)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
  ],
  composites: [],
}
