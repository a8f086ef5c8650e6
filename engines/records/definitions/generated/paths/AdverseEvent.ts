// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'actuality',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.actuality
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
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
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.date
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'event',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.event
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'location',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.location
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'recorder',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.recorder
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'resultingcondition',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.resultingCondition)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'seriousness',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.seriousness
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'severity',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.severity
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'study',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.study)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'subject',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.subject
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'substance',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.suspectEntity)) {
          if (x1 == null) continue
          const x2 = x1.instance
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
  ],
  composites: [],
}
