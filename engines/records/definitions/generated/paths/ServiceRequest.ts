// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'authored',
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
      code: 'occurrence',
      types: ['dateTime', 'Period', 'Timing'],
      find: (resource, found) => {
        const x1 = resource.occurrenceDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x2 = resource.occurrencePeriod
        if (x2 != null) {
          found(x2, 'Period')
        }
        const x3 = resource.occurrenceTiming
        if (x3 != null) {
          found(x3, 'Timing')
        }
      },
    },
    {
      code: 'order-detail',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.orderDetail)) {
          if (x1 == null) continue
          const x2 = x1.text
          if (x2 != null) {
            found(x2, 'string')
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
      code: 'performer',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.performer)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'performer-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.performerType
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'priority',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.priority
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'replaces',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.replaces)) {
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
      code: 'requisition',
      types: ['Identifier'],
      find: (resource, found) => {
        const x1 = resource.requisition
        if (x1 != null) {
          found(x1, 'Identifier')
        }
      },
    },
    {
      code: 'specimen',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.specimen)) {
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
  ],
  composites: [],
}
