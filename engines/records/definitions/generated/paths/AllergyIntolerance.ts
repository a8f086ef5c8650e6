// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'asserter',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.asserter
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'category',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.category)) {
          if (x1 == null) continue
          found(x1, 'code')
        }
      },
    },
    {
      code: 'clinical-status',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.clinicalStatus
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.code
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
        for (const x2 of fp.list(resource.reaction)) {
          if (x2 == null) continue
          const x3 = x2.substance
          if (x3 != null) {
            found(x3, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'criticality',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.criticality
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.recordedDate
        if (x1 != null) {
          found(x1, 'dateTime')
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
      code: 'last-date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.lastOccurrence
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'manifestation',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reaction)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.manifestation)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'onset',
      types: ['dateTime'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reaction)) {
          if (x1 == null) continue
          const x2 = x1.onset
          if (x2 != null) {
            found(x2, 'dateTime')
          }
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
      code: 'recorder',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.recorder
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'route',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reaction)) {
          if (x1 == null) continue
          const x2 = x1.exposureRoute
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'severity',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reaction)) {
          if (x1 == null) continue
          const x2 = x1.severity
          if (x2 != null) {
            found(x2, 'code')
          }
        }
      },
    },
    {
      code: 'type',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'verification-status',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.verificationStatus
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
  ],
  composites: [],
}
