// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.date
        if (x1 != null) {
          found(x1, 'dateTime')
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
      code: 'information',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.recommendation)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.supportingPatientInformation)) {
            if (x2 == null) continue
            found(x2, 'Reference')
          }
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
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.recommendation)) {
          if (x1 == null) continue
          const x2 = x1.forecastStatus
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'support',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.recommendation)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.supportingImmunization)) {
            if (x2 == null) continue
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'target-disease',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.recommendation)) {
          if (x1 == null) continue
          const x2 = x1.targetDisease
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'vaccine-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.recommendation)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.vaccineCode)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
  ],
  composites: [],
}
