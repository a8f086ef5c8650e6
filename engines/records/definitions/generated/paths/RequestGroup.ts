// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'author',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.author
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'authored',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.authoredOn
        if (x1 != null) {
          found(x1, 'dateTime')
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
      code: 'participant',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.action)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.participant)) {
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
        const x1 = resource.subject
        if (x1 != null) {
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
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
  ],
  composites: [],
}
