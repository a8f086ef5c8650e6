// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'device-name',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.deviceName)) {
          if (x1 == null) continue
          const x2 = x1.name
          if (x2 != null) {
            found(x2, 'string')
          }
        }
        for (const x3 of fp.list(resource.type?.coding)) {
          if (x3 == null) continue
          const x4 = x3.display
          if (x4 != null) {
            found(x4, 'string')
          }
        }
        const x5 = resource.type?.text
        if (x5 != null) {
          found(x5, 'string')
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
        const x1 = resource.location
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'manufacturer',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.manufacturer
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'model',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.modelNumber
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.owner
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.patient
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
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'udi-carrier',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.udiCarrier)) {
          if (x1 == null) continue
          const x2 = x1.carrierHRF
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'udi-di',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.udiCarrier)) {
          if (x1 == null) continue
          const x2 = x1.deviceIdentifier
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'url',
      types: ['uri'],
      find: (resource, found) => {
        const x1 = resource.url
        if (x1 != null) {
          found(x1, 'uri')
        }
      },
    },
  ],
  composites: [],
}
