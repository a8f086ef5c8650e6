// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'basedon',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.basedOn)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'bodysite',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.series)) {
          if (x1 == null) continue
          const x2 = x1.bodySite
          if (x2 != null) {
            found(x2, 'Coding')
          }
        }
      },
    },
    {
      code: 'dicom-class',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.series)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.instance)) {
            if (x2 == null) continue
            const x3 = x2.sopClass
            if (x3 != null) {
              found(x3, 'Coding')
            }
          }
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
      code: 'endpoint',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.endpoint)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
        for (const x2 of fp.list(resource.series)) {
          if (x2 == null) continue
          for (const x3 of fp.list(x2.endpoint)) {
            if (x3 == null) continue
            found(x3, 'Reference')
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
      code: 'instance',
      types: ['id'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.series)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.instance)) {
            if (x2 == null) continue
            const x3 = x2.uid
            if (x3 != null) {
              found(x3, 'id')
            }
          }
        }
      },
    },
    {
      code: 'interpreter',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.interpreter)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'modality',
      types: ['Coding'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.series)) {
          if (x1 == null) continue
          const x2 = x1.modality
          if (x2 != null) {
            found(x2, 'Coding')
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
      code: 'performer',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.series)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.performer)) {
            if (x2 == null) continue
            const x3 = x2.actor
            if (x3 != null) {
              found(x3, 'Reference')
            }
          }
        }
      },
    },
    {
      code: 'reason',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.reasonCode)) {
          if (x1 == null) continue
          found(x1, 'CodeableConcept')
        }
      },
    },
    {
      code: 'referrer',
      types: ['Reference'],
      find: (resource, found) => {
        const x1 = resource.referrer
        if (x1 != null) {
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'series',
      types: ['id'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.series)) {
          if (x1 == null) continue
          const x2 = x1.uid
          if (x2 != null) {
            found(x2, 'id')
          }
        }
      },
    },
    {
      code: 'started',
      types: ['dateTime'],
      find: (resource, found) => {
        const x1 = resource.started
        if (x1 != null) {
          found(x1, 'dateTime')
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
  ],
  composites: [],
}
