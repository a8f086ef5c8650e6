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
        const x1 = resource.account
        if (x1 != null) {
          found(x1, 'Reference')
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
      code: 'issuer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.issuer
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
          const x2 = x1.actor
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'participant-role',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.role
          if (x2 != null) {
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
      code: 'recipient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.recipient
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
    {
      code: 'totalgross',
      types: ['Money'],
      find: (resource, found) => {
        const x1 = resource.totalGross
        if (x1 != null) {
          found(x1, 'Money')
        }
      },
    },
    {
      code: 'totalnet',
      types: ['Money'],
      find: (resource, found) => {
        const x1 = resource.totalNet
        if (x1 != null) {
          found(x1, 'Money')
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
