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
      code: 'appointment',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.appointment)) {
          if (x1 == null) continue
          found(x1, 'Reference')
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
      code: 'class',
      types: ['Coding'],
      find: (resource, found) => {
        const x1 = resource.class
        if (x1 != null) {
          found(x1, 'Coding')
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
      code: 'diagnosis',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.diagnosis)) {
          if (x1 == null) continue
          const x2 = x1.condition
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'episode-of-care',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.episodeOfCare)) {
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
      code: 'length',
      types: ['Duration'],
      find: (resource, found) => {
        const x1 = resource.length
        if (x1 != null) {
          found(x1, 'Duration')
        }
      },
    },
    {
      code: 'location',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.location)) {
          if (x1 == null) continue
          const x2 = x1.location
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'location-period',
      types: ['Period'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.location)) {
          if (x1 == null) continue
          const x2 = x1.period
          if (x2 != null) {
            found(x2, 'Period')
          }
        }
      },
    },
    {
      code: 'part-of',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.partOf
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'participant',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.individual
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'participant-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.type)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
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
      code: 'practitioner',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.individual
          if (x2 != null) {
            if (fp.refersTo(x2, "Practitioner", resource)) {
              found(x2, 'Reference')
            }
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
      code: 'service-provider',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.serviceProvider
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'special-arrangement',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.hospitalization?.specialArrangement)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
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
      code: 'type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.type)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
  ],
  composites: [],
}
