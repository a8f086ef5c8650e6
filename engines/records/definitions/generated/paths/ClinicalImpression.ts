// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'assessor',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.assessor
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.date
        if (x1 != null) {
          found(x1, 'dateTime')
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
      code: 'finding-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.finding)) {
          if (x1 == null) continue
          const x2 = x1.itemCodeableConcept
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'finding-ref',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.finding)) {
          if (x1 == null) continue
          const x2 = x1.itemReference
          if (x2 != null) {
            found(x2, 'Reference')
          }
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
      code: 'investigation',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.investigation)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.item)) {
            if (x2 == null) continue
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
      code: 'previous',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.previous
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'problem',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.problem)) {
          if (x1 == null) continue
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
      code: 'supporting-info',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.supportingInfo)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
