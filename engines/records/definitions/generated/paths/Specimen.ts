// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'accession',
      types: ['Identifier'],
      find: (resource, found) => {
        const x1 = resource.accessionIdentifier
        if (x1 != null) {
          found(x1, 'Identifier')
        }
      },
    },
    {
      code: 'bodysite',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.collection?.bodySite
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'collected',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x1 = resource.collection?.collectedDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x2 = resource.collection?.collectedPeriod
        if (x2 != null) {
          found(x2, 'Period')
        }
      },
    },
    {
      code: 'collector',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.collection?.collector
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'container',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.container)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'container-id',
      types: ['Identifier'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.container)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.identifier)) {
            if (x2 == null) continue
            found(x2, 'Identifier')
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
      code: 'parent',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.parent)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.subject
        if (x1 != null) {
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
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
