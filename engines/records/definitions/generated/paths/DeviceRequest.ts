// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'authored-on',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.authoredOn
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'based-on',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.basedOn)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x2 = resource.codeCodeableConcept
        if (x2 != null) {
          found(x2, 'CodeableConcept')
        }
      },
    },
    {
      code: 'device',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.codeReference
        if (x1 != null) {
          found(x1, 'Reference')
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
      code: 'event-date',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x1 = resource.occurrenceDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x5 = resource.occurrencePeriod
        if (x5 != null) {
          found(x5, 'Period')
        }
      },
    },
    {
      code: 'group-identifier',
      types: ['Identifier'],
      find: (resource, found) => {
        const x1 = resource.groupIdentifier
        if (x1 != null) {
          found(x1, 'Identifier')
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
      code: 'instantiates-canonical',
      types: ['canonical'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instantiatesCanonical)) {
          if (x1 == null) continue
          found(x1, 'canonical')
        }
      },
    },
    {
      code: 'instantiates-uri',
      types: ['uri'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instantiatesUri)) {
          if (x1 == null) continue
          found(x1, 'uri')
        }
      },
    },
    {
      code: 'insurance',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.insurance)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'intent',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.intent
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
      code: 'prior-request',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.priorRequest)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'requester',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.requester
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
