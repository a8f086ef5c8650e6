// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'author',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.author
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'item',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.item)) {
          if (x1 == null) continue
          const x2 = x1.resource
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'source',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.item)) {
          if (x1 == null) continue
          const x2 = x1.resource
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
  ],
  composites: [],
}
