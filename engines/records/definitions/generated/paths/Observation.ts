// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
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
      code: 'combo-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.code
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
        for (const x2 of fp.list(resource.component)) {
          if (x2 == null) continue
          const x3 = x2.code
          if (x3 != null) {
            found(x3, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'combo-data-absent-reason',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.dataAbsentReason
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
        for (const x2 of fp.list(resource.component)) {
          if (x2 == null) continue
          const x3 = x2.dataAbsentReason
          if (x3 != null) {
            found(x3, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'combo-value-concept',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x2 = resource.valueCodeableConcept
        if (x2 != null) {
          found(x2, 'CodeableConcept')
        }
        for (const x12 of fp.list(resource.component)) {
          if (x12 == null) continue
          const x14 = x12.valueCodeableConcept
          if (x14 != null) {
            found(x14, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'combo-value-quantity',
      types: ['Quantity', 'SampledData'],
      find: (resource, found) => {
        const x1 = resource.valueQuantity
        if (x1 != null) {
          found(x1, 'Quantity')
        }
        const x19 = resource.valueSampledData
        if (x19 != null) {
          found(x19, 'SampledData')
        }
        for (const x23 of fp.list(resource.component)) {
          if (x23 == null) continue
          const x24 = x23.valueQuantity
          if (x24 != null) {
            found(x24, 'Quantity')
          }
        }
        for (const x35 of fp.list(resource.component)) {
          if (x35 == null) continue
          const x43 = x35.valueSampledData
          if (x43 != null) {
            found(x43, 'SampledData')
          }
        }
      },
    },
    {
      code: 'component-code',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          const x2 = x1.code
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'component-data-absent-reason',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          const x2 = x1.dataAbsentReason
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'component-value-concept',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          const x3 = x1.valueCodeableConcept
          if (x3 != null) {
            found(x3, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'component-value-quantity',
      types: ['Quantity', 'SampledData'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          const x2 = x1.valueQuantity
          if (x2 != null) {
            found(x2, 'Quantity')
          }
        }
        for (const x13 of fp.list(resource.component)) {
          if (x13 == null) continue
          const x21 = x13.valueSampledData
          if (x21 != null) {
            found(x21, 'SampledData')
          }
        }
      },
    },
    {
      code: 'data-absent-reason',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.dataAbsentReason
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'date',
      types: ['dateTime', 'Period', 'Timing', 'instant'],
      find: (resource, found) => {
        const x1 = resource.effectiveDateTime
        if (x1 != null) {
          found(x1, 'dateTime')
        }
        const x2 = resource.effectivePeriod
        if (x2 != null) {
          found(x2, 'Period')
        }
        const x3 = resource.effectiveTiming
        if (x3 != null) {
          found(x3, 'Timing')
        }
        const x4 = resource.effectiveInstant
        if (x4 != null) {
          found(x4, 'instant')
        }
      },
    },
    {
      code: 'derived-from',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.derivedFrom)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'device',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.device
        if (x1 != null) {
          found(x1, 'Reference')
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
        for (const x1 of fp.list(resource.focus)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'has-member',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.hasMember)) {
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
      code: 'method',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.method
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
        const x1 = resource.subject
        if (x1 != null) {
          if (fp.refersTo(x1, "Patient", resource)) {
            found(x1, 'Reference')
          }
        }
      },
    },
    {
      code: 'performer',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.performer)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'specimen',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.specimen
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
        const x1 = resource.subject
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'value-concept',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x2 = resource.valueCodeableConcept
        if (x2 != null) {
          found(x2, 'CodeableConcept')
        }
      },
    },
    {
      code: 'value-date',
      types: ['dateTime', 'Period'],
      find: (resource, found) => {
        const x10 = resource.valueDateTime
        if (x10 != null) {
          found(x10, 'dateTime')
        }
        const x22 = resource.valuePeriod
        if (x22 != null) {
          found(x22, 'Period')
        }
      },
    },
    {
      code: 'value-quantity',
      types: ['Quantity', 'SampledData'],
      find: (resource, found) => {
        const x1 = resource.valueQuantity
        if (x1 != null) {
          found(x1, 'Quantity')
        }
        const x19 = resource.valueSampledData
        if (x19 != null) {
          found(x19, 'SampledData')
        }
      },
    },
    {
      code: 'value-string',
      types: ['string'],
      find: (resource, found) => {
        const x3 = resource.valueString
        if (x3 != null) {
          found(x3, 'string')
        }
        const x12 = resource.valueCodeableConcept?.text
        if (x12 != null) {
          found(x12, 'string')
        }
      },
    },
  ],
  composites: [
    {
      code: 'code-value-concept',
      roots: (resource, found) => {
        found(resource, 'Observation')
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/clinical-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-value-concept',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x2 = e.valueCodeableConcept
            if (x2 != null) {
              found(x2, 'CodeableConcept')
            }
          },
        },
      ],
    },
    {
      code: 'code-value-date',
      roots: (resource, found) => {
        found(resource, 'Observation')
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/clinical-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-value-date',
          types: ['dateTime', 'Period'],
          find: (e, found, resource) => {
            const x10 = e.valueDateTime
            if (x10 != null) {
              found(x10, 'dateTime')
            }
            const x22 = e.valuePeriod
            if (x22 != null) {
              found(x22, 'Period')
            }
          },
        },
      ],
    },
    {
      code: 'code-value-quantity',
      roots: (resource, found) => {
        found(resource, 'Observation')
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/clinical-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-value-quantity',
          types: ['Quantity'],
          find: (e, found, resource) => {
            const x1 = e.valueQuantity
            if (x1 != null) {
              found(x1, 'Quantity')
            }
          },
        },
      ],
    },
    {
      code: 'code-value-string',
      roots: (resource, found) => {
        found(resource, 'Observation')
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/clinical-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-value-string',
          types: ['string'],
          find: (e, found, resource) => {
            const x3 = e.valueString
            if (x3 != null) {
              found(x3, 'string')
            }
          },
        },
      ],
    },
    {
      code: 'combo-code-value-concept',
      roots: (resource, found) => {
        found(resource, 'Observation')
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          found(x1, 'Observation.component')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-combo-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-combo-value-concept',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x2 = e.valueCodeableConcept
            if (x2 != null) {
              found(x2, 'CodeableConcept')
            }
          },
        },
      ],
    },
    {
      code: 'combo-code-value-quantity',
      roots: (resource, found) => {
        found(resource, 'Observation')
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          found(x1, 'Observation.component')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-combo-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-combo-value-quantity',
          types: ['Quantity'],
          find: (e, found, resource) => {
            const x1 = e.valueQuantity
            if (x1 != null) {
              found(x1, 'Quantity')
            }
          },
        },
      ],
    },
    {
      code: 'component-code-value-concept',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          found(x1, 'Observation.component')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-component-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-component-value-concept',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x2 = e.valueCodeableConcept
            if (x2 != null) {
              found(x2, 'CodeableConcept')
            }
          },
        },
      ],
    },
    {
      code: 'component-code-value-quantity',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.component)) {
          if (x1 == null) continue
          found(x1, 'Observation.component')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-component-code',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.code
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/Observation-component-value-quantity',
          types: ['Quantity'],
          find: (e, found, resource) => {
            const x1 = e.valueQuantity
            if (x1 != null) {
              found(x1, 'Quantity')
            }
          },
        },
      ],
    },
  ],
}
