// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'subject',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.subject)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
