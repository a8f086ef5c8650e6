// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
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
      code: 'issued',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.issued
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'participant',
      types: ['uri'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.participant)) {
          if (x1 == null) continue
          const x2 = x1.uri
          if (x2 != null) {
            found(x2, 'uri')
          }
        }
      },
    },
    {
      code: 'result',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.result
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'tester',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.tester
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'testscript',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.testScript
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
