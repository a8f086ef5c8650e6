// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'composition',
      types: ['Resource'],
      find: (() => {
        const at1 = (resource) => {
          for (const x2 of fp.list(resource.entry)) {
            if (x2 == null) continue
            return x2
          }
        }
        return (resource, found) => {
          const x3 = at1(resource)?.resource
          if (x3 != null) {
            found(x3, 'Resource')
          }
        }
      })(),
    },
    {
      code: 'identifier',
      types: ['Identifier'],
      find: (resource, found) => {
        const x1 = resource.identifier
        if (x1 != null) {
          found(x1, 'Identifier')
        }
      },
    },
    {
      code: 'message',
      types: ['Resource'],
      find: (() => {
        const at1 = (resource) => {
          for (const x2 of fp.list(resource.entry)) {
            if (x2 == null) continue
            return x2
          }
        }
        return (resource, found) => {
          const x3 = at1(resource)?.resource
          if (x3 != null) {
            found(x3, 'Resource')
          }
        }
      })(),
    },
    {
      code: 'timestamp',
      types: ['instant'],
      find: (resource, found) => {
        const x1 = resource.timestamp
        if (x1 != null) {
          found(x1, 'instant')
        }
      },
    },
    {
      code: 'type',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
  ],
  composites: [],
}
