// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'activity-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.activity)) {
          if (x1 == null) continue
          const x2 = x1.detail
          if (x2 != null) {
            const x3 = x2.code
            if (x3 != null) {
              found(x3, 'CodeableConcept')
            }
          }
        }
      },
    },
    {
      code: 'activity-date',
      types: ['Timing', 'Period', 'string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.activity)) {
          if (x1 == null) continue
          const x2 = x1.detail
          if (x2 != null) {
            const x3 = x2.scheduledTiming
            if (x3 != null) {
              found(x3, 'Timing')
            }
            const x4 = x2.scheduledPeriod
            if (x4 != null) {
              found(x4, 'Period')
            }
            const x5 = x2.scheduledString
            if (x5 != null) {
              found(x5, 'string')
            }
          }
        }
      },
    },
    {
      code: 'activity-reference',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.activity)) {
          if (x1 == null) continue
          const x2 = x1.reference
          if (x2 != null) {
            found(x2, 'Reference')
          }
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
      code: 'care-team',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.careTeam)) {
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
      code: 'condition',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.addresses)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'date',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.period
        if (x1 != null) {
          found(x1, 'Period')
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
      code: 'goal',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.goal)) {
          if (x1 == null) continue
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
      code: 'performer',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.activity)) {
          if (x1 == null) continue
          const x2 = x1.detail
          if (x2 != null) {
            for (const x3 of fp.list(x2.performer)) {
              if (x3 == null) continue
              found(x3, 'Reference')
            }
          }
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
