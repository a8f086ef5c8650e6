// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'account',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.account)) {
          if (x1 == null) continue
          found(x1, 'Reference')
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
      code: 'entered-date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.enteredDate
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'enterer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.enterer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'factor-override',
      types: ['decimal'],
      find: (resource, found) => {
        const x1 = resource.factorOverride
        if (x1 != null) {
          found(x1, 'decimal')
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
      code: 'performer-actor',
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
      code: 'performer-function',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.performer)) {
          if (x1 == null) continue
          const x2 = x1.function
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'performing-organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.performingOrganization
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'price-override',
      types: ['Money'],
      find: (resource, found) => {
        const x1 = resource.priceOverride
        if (x1 != null) {
          found(x1, 'Money')
        }
      },
    },
    {
      code: 'quantity',
      types: ['Quantity'],
      find: (resource, found) => {
        const x1 = resource.quantity
        if (x1 != null) {
          found(x1, 'Quantity')
        }
      },
    },
    {
      code: 'requesting-organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.requestingOrganization
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'service',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.service)) {
          if (x1 == null) continue
          found(x1, 'Reference')
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
