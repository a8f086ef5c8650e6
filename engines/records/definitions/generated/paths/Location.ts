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
        const x1 = resource.address
        if (x1 != null) {
          found(x1, 'Address')
        }
      },
    },
    {
      code: 'address-city',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.address?.city
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'address-country',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.address?.country
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'address-postalcode',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.address?.postalCode
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'address-state',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.address?.state
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'address-use',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.address?.use
        if (x1 != null) {
          found(x1, 'code')
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
      code: 'near',
      types: ['Location.position'],
      find: (resource, found) => {
        const x1 = resource.position
        if (x1 != null) {
          found(x1, 'Location.position')
        }
      },
    },
    {
      code: 'operational-status',
      types: ['Coding'],
      find: (resource, found) => {
        const x1 = resource.operationalStatus
        if (x1 != null) {
          found(x1, 'Coding')
        }
      },
    },
    {
      code: 'organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.managingOrganization
        if (x1 != null) {
          found(x1, 'Reference')
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
