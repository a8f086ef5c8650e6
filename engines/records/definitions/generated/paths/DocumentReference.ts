// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'authenticator',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.authenticator
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
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
      code: 'contenttype',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.content)) {
          if (x1 == null) continue
          const x2 = x1.attachment
          if (x2 != null) {
            const x3 = x2.contentType
            if (x3 != null) {
              found(x3, 'code')
            }
          }
        }
      },
    },
    {
      code: 'custodian',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.custodian
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'date',
      types: ['instant'],
      find: (resource, found) => {
        const x1 = resource.date
        if (x1 != null) {
          found(x1, 'instant')
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
      code: 'encounter',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.context?.encounter)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'event',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.context?.event)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'facility',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.context?.facilityType
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'format',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.content)) {
          if (x1 == null) continue
          const x2 = x1.format
          if (x2 != null) {
            found(x2, 'Coding')
          }
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
      code: 'language',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.content)) {
          if (x1 == null) continue
          const x2 = x1.attachment
          if (x2 != null) {
            const x3 = x2.language
            if (x3 != null) {
              found(x3, 'code')
            }
          }
        }
      },
    },
    {
      code: 'location',
      types: ['url'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.content)) {
          if (x1 == null) continue
          const x2 = x1.attachment
          if (x2 != null) {
            const x3 = x2.url
            if (x3 != null) {
              found(x3, 'url')
            }
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
      code: 'period',
      types: ['Period'],
      find: (resource, found) => {
        const x1 = resource.context?.period
        if (x1 != null) {
          found(x1, 'Period')
        }
      },
    },
    {
      code: 'related',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.context?.related)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'relatesto',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.relatesTo)) {
          if (x1 == null) continue
          const x2 = x1.target
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'relation',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.relatesTo)) {
          if (x1 == null) continue
          const x2 = x1.code
          if (x2 != null) {
            found(x2, 'code')
          }
        }
      },
    },
    {
      code: 'security-label',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.securityLabel)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'setting',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.context?.practiceSetting
        if (x1 != null) {
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
  composites: [
    {
      code: 'relationship',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.relatesTo)) {
          if (x1 == null) continue
          found(x1, 'DocumentReference.relatesTo')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/DocumentReference-relatesto',
          types: ['code'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'code')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/DocumentReference-relation',
          types: ['Reference'],
          find: (e, found, resource) => {
            const x1 = e.target
            if (x1 != null) {
              found(x1, 'Reference')
            }
          },
        },
      ],
    },
  ],
}
