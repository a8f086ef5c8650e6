// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'actor',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.actor
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'appointment-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.appointmentType
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'date',
      types: ['instant'],
      find: (resource, found) => {
        const x1 = resource.start
        if (x1 != null) {
          found(x1, 'instant')
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
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.actor
          if (x2 != null) {
            if (fp.refersTo(x2, "Location", resource)) {
              found(x2, 'Reference')
            }
          }
        }
      },
    },
    {
      code: 'part-status',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.status
          if (x2 != null) {
            found(x2, 'code')
          }
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.actor
          if (x2 != null) {
            if (fp.refersTo(x2, "Patient", resource)) {
              found(x2, 'Reference')
            }
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
          const x2 = x1.actor
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
      code: 'service-category',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.serviceCategory)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'service-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.serviceType)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'slot',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.slot)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'specialty',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.specialty)) {
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
      code: 'supporting-info',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.supportingInformation)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
