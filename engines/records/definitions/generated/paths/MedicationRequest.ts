// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'authoredon',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.authoredOn
        if (x1 != null) {
          found(x1, 'dateTime')
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
        const x1 = resource.medicationCodeableConcept
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.dosageInstruction)) {
          if (x1 == null) continue
          const x2 = x1.timing
          if (x2 != null) {
            for (const x3 of fp.list(x2.event)) {
              if (x3 == null) continue
              found(x3, 'dateTime')
            }
          }
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
      code: 'intended-dispenser',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.dispenseRequest?.performer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'intended-performer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.performer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'intended-performertype',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.performerType
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'medication',
      types: ['Reference'],
      find: (resource, found) => {
        const x2 = resource.medicationReference
        if (x2 != null) {
          found(x2, 'Reference')
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
