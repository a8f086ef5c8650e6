// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'abstract',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = resource.abstract
        if (x1 != null) {
          found(x1, 'boolean')
        }
      },
    },
    {
      code: 'base',
      types: ['canonical'],
      find: (resource, found) => {
        const x1 = resource.baseDefinition
        if (x1 != null) {
          found(x1, 'canonical')
        }
      },
    },
    {
      code: 'base-path',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.snapshot?.element)) {
          if (x1 == null) continue
          const x2 = x1.base
          if (x2 != null) {
            const x3 = x2.path
            if (x3 != null) {
              found(x3, 'string')
            }
          }
        }
        for (const x4 of fp.list(resource.differential?.element)) {
          if (x4 == null) continue
          const x5 = x4.base
          if (x5 != null) {
            const x6 = x5.path
            if (x6 != null) {
              found(x6, 'string')
            }
          }
        }
      },
    },
    {
      code: 'context',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.useContext)) {
          if (x1 == null) continue
          const x2 = x1.valueCodeableConcept
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'context-quantity',
      types: ['Quantity', 'Range'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.useContext)) {
          if (x1 == null) continue
          const x3 = x1.valueQuantity
          if (x3 != null) {
            found(x3, 'Quantity')
          }
        }
        for (const x6 of fp.list(resource.useContext)) {
          if (x6 == null) continue
          const x9 = x6.valueRange
          if (x9 != null) {
            found(x9, 'Range')
          }
        }
      },
    },
    {
      code: 'context-type',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.useContext)) {
          if (x1 == null) continue
          const x2 = x1.code
          if (x2 != null) {
            found(x2, 'Coding')
          }
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.date
        if (x1 != null) {
          found(x1, 'dateTime')
        }
      },
    },
    {
      code: 'derivation',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.derivation
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'description',
      types: ['markdown'],
      find: (resource, found) => {
        const x1 = resource.description
        if (x1 != null) {
          found(x1, 'markdown')
        }
      },
    },
    {
      code: 'experimental',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = resource.experimental
        if (x1 != null) {
          found(x1, 'boolean')
        }
      },
    },
    {
      code: 'ext-context',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.context)) {
          if (x1 == null) continue
          const x2 = x1.type
          if (x2 != null) {
            found(x2, 'code')
          }
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
      code: 'jurisdiction',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.jurisdiction)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'keyword',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.keyword)) {
          if (x1 == null) continue
          found(x1, 'Coding')
        }
      },
    },
    {
      code: 'kind',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.kind
        if (x1 != null) {
          found(x1, 'code')
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
      code: 'path',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.snapshot?.element)) {
          if (x1 == null) continue
          const x2 = x1.path
          if (x2 != null) {
            found(x2, 'string')
          }
        }
        for (const x3 of fp.list(resource.differential?.element)) {
          if (x3 == null) continue
          const x4 = x3.path
          if (x4 != null) {
            found(x4, 'string')
          }
        }
      },
    },
    {
      code: 'publisher',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.publisher
        if (x1 != null) {
          found(x1, 'string')
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
      code: 'title',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.title
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
    {
      code: 'type',
      types: ['uri'],
      find: (resource, found) => {
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'uri')
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
    {
      code: 'valueset',
      types: ['canonical'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.snapshot?.element)) {
          if (x1 == null) continue
          const x2 = x1.binding
          if (x2 != null) {
            const x3 = x2.valueSet
            if (x3 != null) {
              found(x3, 'canonical')
            }
          }
        }
      },
    },
    {
      code: 'version',
      types: ['string'],
      find: (resource, found) => {
        const x1 = resource.version
        if (x1 != null) {
          found(x1, 'string')
        }
      },
    },
  ],
  composites: [
    {
      code: 'context-type-quantity',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.useContext)) {
          if (x1 == null) continue
          found(x1, 'UsageContext')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/conformance-context-type',
          types: ['Coding'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'Coding')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/conformance-context-quantity',
          types: ['Quantity', 'Range'],
          find: (e, found, resource) => {
            const x2 = e.valueQuantity
            if (x2 != null) {
              found(x2, 'Quantity')
            }
            const x7 = e.valueRange
            if (x7 != null) {
              found(x7, 'Range')
            }
          },
        },
      ],
    },
    {
      code: 'context-type-value',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.useContext)) {
          if (x1 == null) continue
          found(x1, 'UsageContext')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/conformance-context-type',
          types: ['Coding'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'Coding')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/conformance-context',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.valueCodeableConcept
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
      ],
    },
  ],
}
