// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'actual',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = resource.actual
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
          const x2 = x1.code
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
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
      code: 'exclude',
      types: ['boolean'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.characteristic)) {
          if (x1 == null) continue
          const x2 = x1.exclude
          if (x2 != null) {
            found(x2, 'boolean')
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
      code: 'managing-entity',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.managingEntity
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'member',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.member)) {
          if (x1 == null) continue
          const x2 = x1.entity
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'type',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'value',
      types: ['CodeableConcept', 'boolean'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.characteristic)) {
          if (x1 == null) continue
          const x2 = x1.valueCodeableConcept
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
        for (const x7 of fp.list(resource.characteristic)) {
          if (x7 == null) continue
          const x9 = x7.valueBoolean
          if (x9 != null) {
            found(x9, 'boolean')
          }
        }
      },
    },
  ],
  composites: [
    {
      code: 'characteristic-value',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.characteristic)) {
          if (x1 == null) continue
          found(x1, 'Group.characteristic')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Group-characteristic',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Group-value',
          types: ['CodeableConcept', 'boolean', 'Quantity', 'Range', 'Reference'],
          find: (e, found, resource) => {
            const x1 = e.valueCodeableConcept
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
            const x2 = e.valueBoolean
            if (x2 != null) {
              found(x2, 'boolean')
            }
            const x3 = e.valueQuantity
            if (x3 != null) {
              found(x3, 'Quantity')
            }
            const x4 = e.valueRange
            if (x4 != null) {
              found(x4, 'Range')
            }
            const x5 = e.valueReference
            if (x5 != null) {
              found(x5, 'Reference')
            }
          },
        },
      ],
    },
  ],
}
