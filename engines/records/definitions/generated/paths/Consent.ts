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
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.provision?.action)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'actor',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.provision?.actor)) {
          if (x1 == null) continue
          const x2 = x1.reference
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'category',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.category)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'consentor',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.performer)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'data',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.provision?.data)) {
          if (x1 == null) continue
          const x2 = x1.reference
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.dateTime
        if (x1 != null) {
          found(x1, 'dateTime')
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
      code: 'organization',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.organization)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'patient',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.patient
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'period',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.provision?.period
        if (x1 != null) {
          found(x1, 'Period')
        }
      },
    },
    {
      code: 'purpose',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.provision?.purpose)) {
          if (x1 == null) continue
          found(x1, 'Coding')
        }
      },
    },
    {
      code: 'scope',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.scope
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'security-label',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.provision?.securityLabel)) {
          if (x1 == null) continue
          found(x1, 'Coding')
        }
      },
    },
    {
      code: 'source-reference',
      types: ['Attachment', 'Reference'],
      find: (resource, found) => {
        const x1 = resource.sourceAttachment
        if (x1 != null) {
          found(x1, 'Attachment')
        }
        const x2 = resource.sourceReference
        if (x2 != null) {
          found(x2, 'Reference')
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
