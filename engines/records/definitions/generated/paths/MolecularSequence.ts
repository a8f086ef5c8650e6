// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'chromosome',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.referenceSeq?.chromosome
        if (x1 != null) {
          found(x1, 'CodeableConcept')
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
      code: 'referenceseqid',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        const x1 = resource.referenceSeq?.referenceSeqId
        if (x1 != null) {
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'type',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.type
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'variant-end',
      types: ['integer'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.variant)) {
          if (x1 == null) continue
          const x2 = x1.end
          if (x2 != null) {
            found(x2, 'integer')
          }
        }
      },
    },
    {
      code: 'variant-start',
      types: ['integer'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.variant)) {
          if (x1 == null) continue
          const x2 = x1.start
          if (x2 != null) {
            found(x2, 'integer')
          }
        }
      },
    },
    {
      code: 'window-end',
      types: ['integer'],
      find: (resource, found) => {
        const x1 = resource.referenceSeq?.windowEnd
        if (x1 != null) {
          found(x1, 'integer')
        }
      },
    },
    {
      code: 'window-start',
      types: ['integer'],
      find: (resource, found) => {
        const x1 = resource.referenceSeq?.windowStart
        if (x1 != null) {
          found(x1, 'integer')
        }
      },
    },
  ],
  composites: [
    {
      code: 'chromosome-variant-coordinate',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.variant)) {
          if (x1 == null) continue
          found(x1, 'MolecularSequence.variant')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-chromosome',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = resource.referenceSeq?.chromosome
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-variant-start',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.start
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-variant-end',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.end
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
      ],
    },
    {
      code: 'chromosome-window-coordinate',
      roots: (resource, found) => {
        const x1 = resource.referenceSeq
        if (x1 != null) {
          found(x1, 'MolecularSequence.referenceSeq')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-chromosome',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.chromosome
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-window-start',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.windowStart
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-window-end',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.windowEnd
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
      ],
    },
    {
      code: 'referenceseqid-variant-coordinate',
      roots: (resource, found) => {
        for (const x1 of fp.list(resource.variant)) {
          if (x1 == null) continue
          found(x1, 'MolecularSequence.variant')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-referenceseqid',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = resource.referenceSeq?.referenceSeqId
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-variant-start',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.start
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-variant-end',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.end
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
      ],
    },
    {
      code: 'referenceseqid-window-coordinate',
      roots: (resource, found) => {
        const x1 = resource.referenceSeq
        if (x1 != null) {
          found(x1, 'MolecularSequence.referenceSeq')
        }
      },
      components: [
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-referenceseqid',
          types: ['CodeableConcept'],
          find: (e, found, resource) => {
            const x1 = e.referenceSeqId
            if (x1 != null) {
              found(x1, 'CodeableConcept')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-window-start',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.windowStart
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
        {
          definition: 'http://hl7.org/fhir/SearchParameter/MolecularSequence-window-end',
          types: ['integer'],
          find: (e, found, resource) => {
            const x1 = e.windowEnd
            if (x1 != null) {
              found(x1, 'integer')
            }
          },
        },
      ],
    },
  ],
}
