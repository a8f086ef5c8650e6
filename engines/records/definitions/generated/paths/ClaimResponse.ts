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
      code: 'disposition',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.disposition
        if (x1 != null) {
          found(x1, 'string')
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
      code: 'insurer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.insurer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'outcome',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.outcome
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.patient
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'payment-date',
      types: ['date'],
      find: (resource, found) => {
        const x1 = resource.payment?.date
        if (x1 != null) {
          found(x1, 'date')
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
      code: 'requestor',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.requestor
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
      code: 'use',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.use
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
  ],
  composites: [],
}
