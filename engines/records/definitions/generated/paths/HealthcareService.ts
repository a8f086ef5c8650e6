// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'active',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = resource.active
        if (x1 != null) {
          found(x1, 'boolean')
        }
      },
    },
    {
      code: 'characteristic',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.characteristic)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'coverage-area',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.coverageArea)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'endpoint',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.endpoint)) {
          if (x1 == null) continue
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
      code: 'location',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.location)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'name',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.name
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.providedBy
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'program',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.program)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'service-category',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.category)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'service-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.type)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'specialty',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.specialty)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
  ],
  composites: [],
}
