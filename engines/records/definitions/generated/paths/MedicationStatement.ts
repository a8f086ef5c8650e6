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
        const x1 = resource.category
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.medicationCodeableConcept
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'context',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.context
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'effective',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x1 = resource.effectiveDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x2 = resource.effectivePeriod
        if (x2 != null) {
          found(x2, 'Period')
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
      code: 'medication',
      types: ['Reference'],
      find: (resource, found) => {
        const x2 = resource.medicationReference
        if (x2 != null) {
          found(x2, 'Reference')
        }
      },
    },
    {
      code: 'part-of',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.partOf)) {
          if (x1 == null) continue
          found(x1, 'Reference')
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
      code: 'source',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.informationSource
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
