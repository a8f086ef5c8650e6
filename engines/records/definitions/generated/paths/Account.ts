// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
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
      },
    },
    {
      code: 'owner',
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
        for (const x1 of fp.list(resource.subject)) {
          if (x1 == null) continue
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'period',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.servicePeriod
        if (x1 != null) {
          found(x1, 'Period')
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
      code: 'subject',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.subject)) {
          if (x1 == null) continue
          found(x1, 'Reference')
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
  ],
  composites: [],
}
