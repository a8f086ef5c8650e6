// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.code
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'expiration-date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.batch?.expirationDate
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'form',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.form
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'ingredient',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.ingredient)) {
          if (x1 == null) continue
          const x3 = x1.itemReference
          if (x3 != null) {
            found(x3, 'Reference')
          }
        }
      },
    },
    {
      code: 'ingredient-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.ingredient)) {
          if (x1 == null) continue
          const x2 = x1.itemCodeableConcept
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'lot-number',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.batch?.lotNumber
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'manufacturer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.manufacturer
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
  ],
  composites: [],
}
