// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'classification',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.medicineClassification)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.classification)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'classification-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.medicineClassification)) {
          if (x1 == null) continue
          const x2 = x1.type
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
      code: 'doseform',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.doseForm
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'monitoring-program-name',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.monitoringProgram)) {
          if (x1 == null) continue
          const x2 = x1.name
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'monitoring-program-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.monitoringProgram)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'monograph',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.monograph)) {
          if (x1 == null) continue
          const x2 = x1.source
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'monograph-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.monograph)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'source-cost',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.cost)) {
          if (x1 == null) continue
          const x2 = x1.source
          if (x2 != null) {
            found(x2, 'string')
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
  ],
  composites: [],
}
