// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'

export const paths: TypePaths = {
  paths: [
    {
      code: '_id',
      types: ['id'],
      find: (resource, found) => {
        const x1 = resource.id
        if (x1 != null) {
          found(x1, 'id')
        }
      },
    },
    {
      code: '_lastUpdated',
      types: ['instant'],
      find: (resource, found) => {
        const x1 = resource.meta?.lastUpdated
        if (x1 != null) {
          found(x1, 'instant')
        }
      },
    },
    {
      code: '_profile',
      types: ['canonical'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.meta?.profile)) {
          if (x1 == null) continue
          found(x1, 'canonical')
        }
      },
    },
    {
      code: '_security',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.meta?.security)) {
          if (x1 == null) continue
          found(x1, 'Coding')
        }
      },
    },
    {
      code: '_source',
      types: ['uri'],
      find: (resource, found) => {
        const x1 = resource.meta?.source
        if (x1 != null) {
          found(x1, 'uri')
        }
      },
    },
    {
      code: '_tag',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.meta?.tag)) {
          if (x1 == null) continue
          found(x1, 'Coding')
        }
      },
    },
  ],
  composites: [],
}
