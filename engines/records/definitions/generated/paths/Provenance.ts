// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'agent',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          const x2 = x1.who
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'agent-role',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.role)) {
            if (x2 == null) continue
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'agent-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'entity',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.entity)) {
          if (x1 == null) continue
          const x2 = x1.what
          if (x2 != null) {
            found(x2, 'Reference')
          }
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
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.target)) {
          if (x1 == null) continue
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'recorded',
      types: ['instant'],
      find: (resource, found) => {
        const x1 = resource.recorded
        if (x1 != null) {
          found(x1, 'instant')
        }
      },
    },
    {
      code: 'signature-type',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.signature)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.type)) {
            if (x2 == null) continue
            found(x2, 'Coding')
          }
        }
      },
    },
    {
      code: 'target',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.target)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'when',
      types: ['dateTime'],
      find: (resource, found) => {
        const x2 = resource.occurredDateTime
        if (x2 != null) {
          found(x2, 'dateTime')
        }
      },
    },
  ],
  composites: [],
}
