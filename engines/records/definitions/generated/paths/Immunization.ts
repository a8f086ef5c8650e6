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
      types: ['dateTime', 'string'],
      find: (resource, found) => {
        const x1 = resource.occurrenceDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x2 = resource.occurrenceString
        if (x2 != null) {
          found(x2, 'string')
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
      code: 'lot-number',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.lotNumber
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'manufacturer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.manufacturer
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
      code: 'performer',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.performer)) {
          if (x1 == null) continue
          const x2 = x1.actor
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'reaction',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reaction)) {
          if (x1 == null) continue
          const x2 = x1.detail
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'reaction-date',
      types: ['dateTime'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reaction)) {
          if (x1 == null) continue
          const x2 = x1.date
          if (x2 != null) {
            found(x2, 'dateTime')
          }
        }
      },
    },
    {
      code: 'reason-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reasonCode)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'reason-reference',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reasonReference)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'series',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.protocolApplied)) {
          if (x1 == null) continue
          const x2 = x1.series
          if (x2 != null) {
            found(x2, 'string')
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
      code: 'status-reason',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.statusReason
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'target-disease',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.protocolApplied)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.targetDisease)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'vaccine-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.vaccineCode
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
  ],
  composites: [],
}
