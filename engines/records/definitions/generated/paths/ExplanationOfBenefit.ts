// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'care-team',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.careTeam)) {
          if (x1 == null) continue
          const x2 = x1.provider
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'claim',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.claim
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'coverage',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.insurance)) {
          if (x1 == null) continue
          const x2 = x1.coverage
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
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
      code: 'detail-udi',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.item)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.detail)) {
            if (x2 == null) continue
            for (const x3 of fp.list(x2.udi)) {
              if (x3 == null) continue
              found(x3, 'Reference')
            }
          }
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
      code: 'encounter',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.item)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.encounter)) {
            if (x2 == null) continue
            found(x2, 'Reference')
          }
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
      code: 'facility',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.facility
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
      code: 'item-udi',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.item)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.udi)) {
            if (x2 == null) continue
            found(x2, 'Reference')
          }
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
      code: 'payee',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.payee?.party
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'procedure-udi',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.procedure)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.udi)) {
            if (x2 == null) continue
            found(x2, 'Reference')
          }
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
      code: 'subdetail-udi',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.item)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.detail)) {
            if (x2 == null) continue
            for (const x3 of fp.list(x2.subDetail)) {
              if (x3 == null) continue
              for (const x4 of fp.list(x3.udi)) {
                if (x4 == null) continue
                found(x4, 'Reference')
              }
            }
          }
        }
      },
    },
  ],
  composites: [],
}
