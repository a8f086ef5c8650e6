import type { Coded, InstanceId, Organisation, Participant, TimeSpan, Value } from '../clinical-document.ts'
import { fhirDateTime } from '../hl7-time.ts'
import { CODE_SYSTEMS } from '../oids.ts'
import { only } from '../only.ts'
import type { Reference } from './resource.ts'
import { ucumOf } from './units.ts'

const OID = /^[0-2](\.(0|[1-9]\d*))+$/
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
/** `code` of FHIR: no blanks around it, and single ones within. */
const CODE = /^\S+( \S+)*$/
/** The addresses that FHIR gives to code systems, by their OIDs. */
const SYSTEMS: Readonly<Record<string, string>> = {
  [CODE_SYSTEMS.loinc]: 'http://loinc.org',
  '2.16.840.1.113883.6.3': 'http://hl7.org/fhir/sid/icd-10',
  '2.16.840.1.113883.6.96': 'http://snomed.info/sct',
  '2.16.840.1.113883.12.292': 'http://hl7.org/fhir/sid/cvx',
}

/** `urn:oid:…`, or the address that FHIR gives a code system; undefined where the root is no OID. */
export function systemOf(root: string | undefined): string | undefined {
  if (root === undefined) return undefined
  if (UUID.test(root.toLowerCase())) return `urn:uuid:${root.toLowerCase()}`
  return SYSTEMS[root] ?? (OID.test(root) ? `urn:oid:${root}` : undefined)
}

/** The root of a system; of one that has none, undefined. */
export function rootOf(system: string | undefined): string | undefined {
  const known = Object.entries(SYSTEMS).find(([, address]) => address === system)?.[0]
  return known ?? (/^urn:(oid|uuid):/.test(system ?? '') ? system?.slice(system.indexOf(':', 4) + 1) : undefined)
}

export function identifierOf({ root, extension }: InstanceId) {
  if (extension !== undefined) return only({ system: systemOf(root), value: extension })
  return { system: 'urn:ietf:rfc:3986', value: systemOf(root) ?? root ?? '' }
}

export interface Concept {
  readonly coding?: readonly { readonly system?: string; readonly code: string; readonly display?: string }[]
  readonly text?: string
}

export function conceptOf(coded: Coded | undefined, text?: string): Concept | undefined {
  if (coded === undefined) return text === undefined ? undefined : { text }
  const { code, codeSystem, codeSystemName, displayName } = coded
  // A system without an OID is named by its address.
  const system =
    systemOf(codeSystem) ?? (/^(https?|urn):[!-~]+$/.test(codeSystemName ?? '') ? codeSystemName : undefined)
  const coding = code !== undefined && CODE.test(code) ? [only({ system, code, display: displayName })] : undefined
  const words = text ?? coded.originalText ?? displayName ?? (coding ? undefined : code)
  return only({ coding, text: words })
}

export function periodOf(span: TimeSpan | undefined) {
  const start = fhirDateTime(span?.low ?? span?.value)
  const end = fhirDateTime(span?.high)
  if (start === undefined && end === undefined) return undefined
  const isTurned = start !== undefined && end !== undefined && start > end
  return isTurned ? { start } : only({ start, end })
}

export function momentOf(span: TimeSpan | undefined): string | undefined {
  return fhirDateTime(span?.value ?? span?.low ?? span?.high)
}

export function practitionerOf(participant: Participant): Reference {
  const [id] = participant.ids
  const named = id ?? participant.organisation?.ids[0]
  return only({
    type: id || participant.name ? 'Practitioner' : 'Organization',
    identifier: named && identifierOf(named),
    display: participant.name ?? participant.organisation?.name,
  })
}

export function organisationOf(organisation: Organisation | undefined): Reference | undefined {
  const [id] = organisation?.ids ?? []
  return organisation && only({ type: 'Organization', identifier: id && identifierOf(id), display: organisation.name })
}

/** `unit` as it was written; its UCUM code where it is known. */
export function quantityOf(number: string, unit: string | undefined) {
  const code = unit === undefined ? undefined : ucumOf(unit)
  return only({
    value: Number(number),
    unit,
    system: code === undefined ? undefined : 'http://unitsofmeasure.org',
    code,
  })
}

/** The value of an Observation under its name there. */
export function observedValue(value: Value, unit?: string): Record<string, unknown> {
  switch (value.type) {
    case 'PQ':
    case 'REAL':
      return { valueQuantity: quantityOf(value.number, value.unit ?? unit) }
    case 'INT':
      return unit === undefined && value.unit === undefined && isInteger(value.number)
        ? { valueInteger: Number(value.number) }
        : { valueQuantity: quantityOf(value.number, value.unit ?? unit) }
    case 'MO':
      return { valueQuantity: quantityOf(value.number, value.currency) }
    case 'IVL_PQ':
      return { valueRange: rangeOf(value) }
    case 'CD':
      return { valueCodeableConcept: conceptOf(value) }
    case 'ST':
    case 'ED':
      return { valueString: value.text }
    case 'TS': {
      const time = fhirDateTime(value.time)
      return time === undefined ? { valueString: value.time } : { valueDateTime: time }
    }
    case 'IVL_TS': {
      const period = periodOf(value)
      return period
        ? { valuePeriod: period }
        : { valueString: [value.low, value.high].filter(Boolean).join(' – ') || '?' }
    }
    case 'BL':
      return { valueBoolean: value.holds }
  }
}

export function rangeOf({ low, high, unit }: { low?: string; high?: string; unit?: string }) {
  return only({
    low: low === undefined ? undefined : quantityOf(low, unit),
    high: high === undefined ? undefined : quantityOf(high, unit),
  })
}

function isInteger(number: string): boolean {
  const value = Number(number)
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
}
