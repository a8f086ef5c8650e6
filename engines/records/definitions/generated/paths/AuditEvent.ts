// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'action',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.action
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'address',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          const x2 = x1.network
          if (x2 != null) {
            const x3 = x2.address
            if (x3 != null) {
              found(x3, 'string')
            }
          }
        }
      },
    },
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
      code: 'agent-name',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          const x2 = x1.name
          if (x2 != null) {
            found(x2, 'string')
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
      code: 'altid',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          const x2 = x1.altId
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'date',
      types: ['instant'],
      find: (resource, found) => {
        const x1 = resource.recorded
        if (x1 != null) {
          found(x1, 'instant')
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
      code: 'entity-name',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.entity)) {
          if (x1 == null) continue
          const x2 = x1.name
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'entity-role',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.entity)) {
          if (x1 == null) continue
          const x2 = x1.role
          if (x2 != null) {
            found(x2, 'Coding')
          }
        }
      },
    },
    {
      code: 'entity-type',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.entity)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'Coding')
          }
        }
      },
    },
    {
      code: 'outcome',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.outcome
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          const x2 = x1.who
          if (x2 != null) {
            if (fp.refersTo(x2, "Patient", resource)) {
              found(x2, 'Reference')
            }
          }
        }
        for (const x3 of fp.list(resource.entity)) {
          if (x3 == null) continue
          const x4 = x3.what
          if (x4 != null) {
            if (fp.refersTo(x4, "Patient", resource)) {
              found(x4, 'Reference')
            }
          }
        }
      },
    },
    {
      code: 'policy',
      types: ['uri'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.agent)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.policy)) {
            if (x2 == null) continue
            found(x2, 'uri')
          }
        }
      },
    },
    {
      code: 'site',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.source?.site
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'source',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.source?.observer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'subtype',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.subtype)) {
          if (x1 == null) continue
          found(x1, 'Coding')
        }
      },
    },
    {
      code: 'type',
      types: ['Coding'],
      find: (resource, found) => {
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'Coding')
        }
      },
    },
  ],
  composites: [],
}
