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
      code: 'date',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.period
        if (x1 != null) {
          found(x1, 'Period')
        }
      },
    },
    {
      code: 'encounter',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.encounter
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
      code: 'subject',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.subject
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
