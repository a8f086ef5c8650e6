// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'category',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.category
        if (x1 != null) {
          found(x1, 'code')
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
      code: 'parent',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.parent
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'source',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.source
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
  ],
  composites: [],
}
