// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
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
      code: 'dose-status',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.doseStatus
        if (x1 != null) {
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
      code: 'immunization-event',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.immunizationEvent
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
      code: 'target-disease',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.targetDisease
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
  ],
  composites: [],
}
