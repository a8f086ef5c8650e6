// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.
// @ts-nocheck
import * as fp from '../../../rules/fhirpath/runtime.ts'
import type { TypePaths } from '../../paths.ts'
import { paths as common } from './Resource.ts'

export const paths: TypePaths = {
  paths: [
    ...common.paths,
    {
      code: 'active',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = resource.active
        if (x1 != null) {
          found(x1, 'boolean')
        }
      },
    },
    {
      code: 'address',
      types: ['Address'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          found(x1, 'Address')
        }
      },
    },
    {
      code: 'address-city',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.city
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-country',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.country
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-postalcode',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.postalCode
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-state',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.state
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'address-use',
      types: ['code'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.address)) {
          if (x1 == null) continue
          const x2 = x1.use
          if (x2 != null) {
            found(x2, 'code')
          }
        }
      },
    },
    {
      code: 'birthdate',
      types: ['date'],
      find: (resource, found) => {
        const x1 = resource.birthDate
        if (x1 != null) {
          found(x1, 'date')
        }
      },
    },
    {
      code: 'death-date',
      types: ['dateTime'],
      find: (resource, found) => {
        const x2 = resource.deceasedDateTime
        if (x2 != null) {
          found(x2, 'dateTime')
        }
      },
    },
    {
      code: 'deceased',
      types: ['boolean'],
      find: (resource, found) => {
        const x1 = (((resource.deceasedBoolean != null || resource._deceasedBoolean != null || resource.deceasedDateTime != null || resource._deceasedDateTime != null) && fp.sameElement((resource.deceasedBoolean ?? resource.deceasedDateTime), false) === false) ? true : (!(resource.deceasedBoolean != null || resource._deceasedBoolean != null || resource.deceasedDateTime != null || resource._deceasedDateTime != null) || fp.sameElement((resource.deceasedBoolean ?? resource.deceasedDateTime), false) === true) ? false : undefined)
        if (x1 != null) {
          found(x1, 'boolean')
        }
      },
    },
    {
      code: 'email',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.telecom)) {
          if (x1 == null) continue
          if (x1.system === "email") {
            found(x1, 'ContactPoint')
          }
        }
      },
    },
    {
      code: 'family',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.name)) {
          if (x1 == null) continue
          const x2 = x1.family
          if (x2 != null) {
            found(x2, 'string')
          }
        }
      },
    },
    {
      code: 'gender',
      types: ['code'],
      find: (resource, found) => {
        const x1 = resource.gender
        if (x1 != null) {
          found(x1, 'code')
        }
      },
    },
    {
      code: 'general-practitioner',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.generalPractitioner)) {
          if (x1 == null) continue
          found(x1, 'Reference')
        }
      },
    },
    {
      code: 'given',
      types: ['string'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.name)) {
          if (x1 == null) continue
          for (const x2 of fp.list(x1.given)) {
            if (x2 == null) continue
            found(x2, 'string')
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
      code: 'language',
      types: ['CodeableConcept'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.communication)) {
          if (x1 == null) continue
          const x2 = x1.language
          if (x2 != null) {
            found(x2, 'CodeableConcept')
          }
        }
      },
    },
    {
      code: 'link',
      types: ['Reference'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.link)) {
          if (x1 == null) continue
          const x2 = x1.other
          if (x2 != null) {
            found(x2, 'Reference')
          }
        }
      },
    },
    {
      code: 'name',
      types: ['HumanName'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.name)) {
          if (x1 == null) continue
          found(x1, 'HumanName')
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
      code: 'phone',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.telecom)) {
          if (x1 == null) continue
          if (x1.system === "phone") {
            found(x1, 'ContactPoint')
          }
        }
      },
    },
    {
      code: 'phonetic',
      types: ['HumanName'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.name)) {
          if (x1 == null) continue
          found(x1, 'HumanName')
        }
      },
    },
    {
      code: 'telecom',
      types: ['ContactPoint'],
      find: (resource, found) => {
        for (const x1 of fp.list(resource.telecom)) {
          if (x1 == null) continue
          found(x1, 'ContactPoint')
        }
      },
    },
  ],
  composites: [],
}
