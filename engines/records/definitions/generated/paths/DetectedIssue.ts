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
      code: 'identified',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x1 = resource.identifiedDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x2 = resource.identifiedPeriod
        if (x2 != null) {
          found(x2, 'Period')
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
      code: 'implicated',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.implicated)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.patient
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
