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
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.category)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.code
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
        for (const x2 of fp.list(resource.ingredient)) {
          if (x2 == null) continue
          const x3 = x2.substanceCodeableConcept
          if (x3 != null) {
            found(x3, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'container-identifier',
      types: ['Identifier'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instance)) {
          if (x1 == null) continue
          const x2 = x1.identifier
          if (x2 != null) {
            found(x2, 'Identifier')
          }
        }
      },
    },
    {
      code: 'expiry',
      types: ['dateTime'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instance)) {
          if (x1 == null) continue
          const x2 = x1.expiry
          if (x2 != null) {
            found(x2, 'dateTime')
          }
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
      code: 'quantity',
      types: ['Quantity'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instance)) {
          if (x1 == null) continue
          const x2 = x1.quantity
          if (x2 != null) {
            found(x2, 'Quantity')
          }
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
      code: 'substance-reference',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.ingredient)) {
          if (x1 == null) continue
          const x3 = x1.substanceReference
          if (x3 != null) {
            found(x3, 'Reference')
          }
        }
      },
    },
  ],
  composites: [],
}
