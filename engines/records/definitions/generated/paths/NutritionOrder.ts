// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'additive',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.enteralFormula?.additiveType
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'datetime',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.dateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'encounter',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.encounter
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'formula',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.enteralFormula?.baseFormulaType
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
      code: 'instantiates-canonical',
      types: ['canonical'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instantiatesCanonical)) {
          if (x1 == null) continue
          found(x1, 'canonical')
        }
      },
    },
    {
      code: 'instantiates-uri',
      types: ['uri'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.instantiatesUri)) {
          if (x1 == null) continue
          found(x1, 'uri')
        }
      },
    },
    {
      code: 'oraldiet',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.oralDiet?.type)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
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
      code: 'provider',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.orderer
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
      code: 'supplement',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.supplement)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
  ],
  composites: [],
}
