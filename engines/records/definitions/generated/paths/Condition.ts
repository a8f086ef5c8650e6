// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'abatement-age',
      types: ['Age', 'Range'],
      find: (resource, found) => {
        const x2 = resource.abatementAge
        if (x2 != null) {
          found(x2, 'Age')
        }
        const x9 = resource.abatementRange
        if (x9 != null) {
          found(x9, 'Range')
        }
      },
    },
    {
      code: 'abatement-date',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x1 = resource.abatementDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x8 = resource.abatementPeriod
        if (x8 != null) {
          found(x8, 'Period')
        }
      },
    },
    {
      code: 'abatement-string',
      types: ['string'],
      find: (resource, found) => {
        const x5 = resource.abatementString
        if (x5 != null) {
          found(x5, 'string')
        }
      },
    },
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
      code: 'body-site',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.bodySite)) {
          if (x1 == null) continue
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
      code: 'evidence',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.evidence)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.code)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'evidence-detail',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.evidence)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.detail)) {
            if (x2 == null) continue
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
      code: 'onset-age',
      types: ['Age', 'Range'],
      find: (resource, found) => {
        const x2 = resource.onsetAge
        if (x2 != null) {
          found(x2, 'Age')
        }
        const x9 = resource.onsetRange
        if (x9 != null) {
          found(x9, 'Range')
        }
      },
    },
    {
      code: 'onset-date',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x1 = resource.onsetDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x8 = resource.onsetPeriod
        if (x8 != null) {
          found(x8, 'Period')
        }
      },
    },
    {
      code: 'onset-info',
      types: ['string'],
      find: (resource, found) => {
        const x5 = resource.onsetString
        if (x5 != null) {
          found(x5, 'string')
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
      code: 'recorded-date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.recordedDate
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'severity',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.severity
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'stage',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.stage)) {
          if (x1 == null) continue
          const x2 = x1.summary
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
