// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'address',
      types: ['Address'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          const x2 = x1.address
          if (x2 != null) {
            found(x2, 'Address')
          }
        }
      },
    },
    {
      code: 'address-city',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          const x2 = x1.address
          if (x2 != null) {
            const x3 = x2.city
            if (x3 != null) {
              found(x3, 'string')
            }
          }
        }
      },
    },
    {
      code: 'address-country',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          const x2 = x1.address
          if (x2 != null) {
            const x3 = x2.country
            if (x3 != null) {
              found(x3, 'string')
            }
          }
        }
      },
    },
    {
      code: 'address-postalcode',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          const x2 = x1.address
          if (x2 != null) {
            const x3 = x2.postalCode
            if (x3 != null) {
              found(x3, 'string')
            }
          }
        }
      },
    },
    {
      code: 'address-state',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          const x2 = x1.address
          if (x2 != null) {
            const x3 = x2.state
            if (x3 != null) {
              found(x3, 'string')
            }
          }
        }
      },
    },
    {
      code: 'address-use',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          const x2 = x1.address
          if (x2 != null) {
            const x3 = x2.use
            if (x3 != null) {
              found(x3, 'code')
            }
          }
        }
      },
    },
    {
      code: 'administered-by',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.administeredBy
        if (x1 != null) {
          found(x1, 'Reference')
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
      code: 'owned-by',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.ownedBy
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
      code: 'status',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.status
        if (x1 != null) {
          found(x1, 'code')
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
