// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'authority',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.authority)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'domain',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.domain)) {
          if (x1 == null) continue
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
      code: 'instantiates',
      types: ['uri'],
      find: (resource, found) => {
        const x1 = resource.instantiatesUri
        if (x1 != null) {
          found(x1, 'uri')
        }
      },
    },
    {
      code: 'issued',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.issued
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.subject)) {
          if (x1 == null) continue
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'signer',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.signer)) {
          if (x1 == null) continue
          const x2 = x1.party
          if (x2 != null) {
            found(x2, 'Reference')
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
        for (const x1 of fp.list(resource.subject)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'url',
      types: ['uri'],
      find: (resource, found) => {
        const x1 = resource.url
        if (x1 != null) {
          found(x1, 'uri')
        }
      },
    },
  ],
  composites: [],
}
