// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'beneficiary',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.beneficiary
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'class-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.class)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'class-value',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.class)) {
          if (x1 == null) continue
          const x2 = x1.value
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'dependent',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.dependent
        if (x1 != null) {
          found(x1, 'string')
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
        const x1 = resource.beneficiary
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'payor',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.payor)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'policy-holder',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.policyHolder
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
      code: 'subscriber',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.subscriber
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
