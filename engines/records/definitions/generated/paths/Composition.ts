// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'attester',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.attester)) {
          if (x1 == null) continue
          const x2 = x1.party
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'author',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.author)) {
          if (x1 == null) continue
          found(x1, 'Reference')
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
      code: 'confidentiality',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.confidentiality
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'context',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.event)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.code)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
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
      code: 'entry',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.section)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.entry)) {
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
        const x1 = resource.identifier
        if (x1 != null) {
          found(x1, 'Identifier')
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
      code: 'period',
      types: ['Period'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.event)) {
          if (x1 == null) continue
          const x2 = x1.period
          if (x2 != null) {
            found(x2, 'Period')
          }
        }
      },
    },
    {
      code: 'related-id',
      types: ['Identifier'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.relatesTo)) {
          if (x1 == null) continue
          const x2 = x1.targetIdentifier
          if (x2 != null) {
            found(x2, 'Identifier')
          }
        }
      },
    },
    {
      code: 'related-ref',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.relatesTo)) {
          if (x1 == null) continue
          const x3 = x1.targetReference
          if (x3 != null) {
            found(x3, 'Reference')
          }
        }
      },
    },
    {
      code: 'section',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.section)) {
          if (x1 == null) continue
          const x2 = x1.code
          if (x2 != null) {
            found(x2, 'CodeableConcept')
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
    {
      code: 'title',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.title
        if (x1 != null) {
          found(x1, 'string')
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
