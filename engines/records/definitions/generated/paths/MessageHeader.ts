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
      code: 'code',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.response?.code
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'destination',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.destination)) {
          if (x1 == null) continue
          const x2 = x1.name
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'destination-uri',
      types: ['url'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.destination)) {
          if (x1 == null) continue
          const x2 = x1.endpoint
          if (x2 != null) {
            found(x2, 'url')
          }
        }
      },
    },
    {
      code: 'enterer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.enterer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'event',
      types: ['Coding', 'uri'],
      find: (resource, found) => {
        const x1 = resource.eventCoding
        if (x1 != null) {
          found(x1, 'Coding')
        }
        const x2 = resource.eventUri
        if (x2 != null) {
          found(x2, 'uri')
        }
      },
    },
    {
      code: 'focus',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.focus)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'receiver',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.destination)) {
          if (x1 == null) continue
          const x2 = x1.receiver
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'response-id',
      types: ['id'],
      find: (resource, found) => {
        const x1 = resource.response?.identifier
        if (x1 != null) {
          found(x1, 'id')
        }
      },
    },
    {
      code: 'responsible',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.responsible
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'sender',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.sender
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'source',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.source?.name
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'source-uri',
      types: ['url'],
      find: (resource, found) => {
        const x1 = resource.source?.endpoint
        if (x1 != null) {
          found(x1, 'url')
        }
      },
    },
    {
      code: 'target',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.destination)) {
          if (x1 == null) continue
          const x2 = x1.target
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
  ],
  composites: [],
}
