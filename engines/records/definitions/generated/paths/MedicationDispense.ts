// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
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
      code: 'destination',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.destination
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
      code: 'prescription',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.authorizingPrescription)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'receiver',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.receiver)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'responsibleparty',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.substitution?.responsibleParty)) {
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
    {
      code: 'whenhandedover',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.whenHandedOver
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'whenprepared',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.whenPrepared
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
  ],
  composites: [],
}
