// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'actor',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.actor
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'appointment',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.appointment
        if (x1 != null) {
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
        const x1 = resource.actor
        if (x1 != null) {
          if (fp.refersTo(x1, "Location", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'part-status',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.participantStatus
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.actor
        if (x1 != null) {
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'practitioner',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.actor
        if (x1 != null) {
          if (fp.refersTo(x1, "Practitioner", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
  ],
  composites: [],
}
