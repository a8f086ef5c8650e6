// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'category',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.category)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
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
      code: 'encounter',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.encounter
        if (x1 != null) {
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
      code: 'participant',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.member
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.subject
        if (x1 != null) {
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
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
        const x1 = resource.subject
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
