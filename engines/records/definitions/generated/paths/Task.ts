// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'authored-on',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.authoredOn
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'based-on',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.basedOn)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'business-status',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.businessStatus
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'focus',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.focus
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'group-identifier',
      types: ['Identifier'],
      find: (resource, found) => {
        const x1 = resource.groupIdentifier
        if (x1 != null) {
          found(x1, 'Identifier')
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
      code: 'intent',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.intent
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'modified',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.lastModified
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'owner',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.owner
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'part-of',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.partOf)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.for
        if (x1 != null) {
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'performer',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.performerType)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'period',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.executionPeriod
        if (x1 != null) {
          found(x1, 'Period')
        }
      },
    },
    {
      code: 'priority',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.priority
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'requester',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.requester
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
      code: 'subject',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.for
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
  ],
  composites: [],
}
