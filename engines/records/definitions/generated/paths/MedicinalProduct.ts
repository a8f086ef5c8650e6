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
        for (const x1 of fp.list(resource.identifier)) {
          if (x1 == null) continue
          found(x1, 'Identifier')
        }
      },
    },
    {
      code: 'name',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.name)) {
          if (x1 == null) continue
          const x2 = x1.productName
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'name-language',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.name)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.countryLanguage)) {
            if (x2 == null) continue
            const x3 = x2.language
            if (x3 != null) {
              found(x3, 'CodeableConcept')
            }
          }
        }
      },
    },
  ],
  composites: [],
}
