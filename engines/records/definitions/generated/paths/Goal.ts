// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'achievement-status',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.achievementStatus
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
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
      code: 'lifecycle-status',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.lifecycleStatus
        if (x1 != null) {
          found(x1, 'code')
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
      code: 'start-date',
      types: ['date'],
      find: (resource, found) => {
        const x1 = resource.startDate
        if (x1 != null) {
          found(x1, 'date')
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
    {
      code: 'target-date',
      types: ['date'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.target)) {
          if (x1 == null) continue
          const x2 = x1.dueDate
          if (x2 != null) {
            found(x2, 'date')
          }
        }
      },
    },
  ],
  composites: [],
}
