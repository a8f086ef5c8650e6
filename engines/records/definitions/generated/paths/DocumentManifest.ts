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
        for (const x1 of fp.list(resource.author)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'created',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.created
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'description',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.description
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'identifier',
      types: ['Identifier'],
      find: (resource, found) => {
        const x1 = resource.masterIdentifier
        if (x1 != null) {
          found(x1, 'Identifier')
        }
        for (const x2 of fp.list(resource.identifier)) {
          if (x2 == null) continue
          found(x2, 'Identifier')
        }
      },
    },
    {
      code: 'item',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.content)) {
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
      code: 'recipient',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.recipient)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'related-id',
      types: ['Identifier'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.related)) {
          if (x1 == null) continue
          const x2 = x1.identifier
          if (x2 != null) {
            found(x2, 'Identifier')
          }
        }
      },
    },
    {
      code: 'related-ref',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.related)) {
          if (x1 == null) continue
          const x2 = x1.ref
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'source',
      types: ['uri'],
      find: (resource, found) => {
        const x1 = resource.source
        if (x1 != null) {
          found(x1, 'uri')
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
