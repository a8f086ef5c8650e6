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
      code: 'focus',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.focus)) {
          if (x1 == null) continue
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
      code: 'keyword',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.keyword)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'location',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.location)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'partof',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.partOf)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'principalinvestigator',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.principalInvestigator
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'protocol',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.protocol)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'site',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.site)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'sponsor',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.sponsor
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
    {
      code: 'title',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.title
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
  ],
  composites: [],
}
