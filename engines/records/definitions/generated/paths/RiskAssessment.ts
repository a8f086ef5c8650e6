// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'condition',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.condition
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.occurrenceDateTime
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
      code: 'method',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.method
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'performer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.performer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'probability',
      types: ['decimal', 'Range'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.prediction)) {
          if (x1 == null) continue
          const x2 = x1.probabilityDecimal
          if (x2 != null) {
            found(x2, 'decimal')
          }
          const x3 = x1.probabilityRange
          if (x3 != null) {
            found(x3, 'Range')
          }
        }
      },
    },
    {
      code: 'risk',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.prediction)) {
          if (x1 == null) continue
          const x2 = x1.qualitativeRisk
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
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
