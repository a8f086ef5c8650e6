// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'created',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.created
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
      code: 'payment-status',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.paymentStatus
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'provider',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.provider
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'request',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.request
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'response',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.response
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
  ],
  composites: [],
}
