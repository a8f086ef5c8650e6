// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'contact',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.contact)) {
          if (x1 == null) continue
          found(x1, 'ContactPoint')
        }
      },
    },
    {
      code: 'criteria',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.criteria
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'payload',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.channel?.payload
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
      code: 'type',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.channel?.type
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'url',
      types: ['url'],
      find: (resource, found) => {
        const x1 = resource.channel?.endpoint
        if (x1 != null) {
          found(x1, 'url')
        }
      },
    },
  ],
  composites: [],
}
