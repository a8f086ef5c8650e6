// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'connection-type',
      types: ['Coding'],
      find: (resource, found) => {
        const x1 = resource.connectionType
        if (x1 != null) {
          found(x1, 'Coding')
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
      code: 'name',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.name
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'organization',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.managingOrganization
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'payload-type',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.payloadType)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
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
  ],
  composites: [],
}
