import type { Address, Contact, InstanceId, Patient, Telecom } from '../clinical-document.ts'
import { fhirDate } from '../hl7-time.ts'
import { CODE_SYSTEMS, IDENTIFIERS } from '../oids.ts'
import { only } from '../only.ts'
import { conceptOf, identifierOf, systemOf } from './datatypes.ts'
import type { FhirResource, Reference } from './resource.ts'

/** By which numbers a sender knows a person, the surest first; one that changes with each visit comes last. */
const SUREST = [
  IDENTIFIERS.residentId,
  IDENTIFIERS.healthRecord,
  IDENTIFIERS.healthCard,
  IDENTIFIERS.medicalRecord,
] as const
const NAMES: Readonly<Record<string, string>> = {
  [IDENTIFIERS.residentId]: '居民身份证号',
  [IDENTIFIERS.healthRecord]: '居民健康档案编号',
  [IDENTIFIERS.healthCard]: '居民健康卡号',
  [IDENTIFIERS.medicalRecord]: '病案号',
  [IDENTIFIERS.outpatient]: '门（急）诊号',
  [IDENTIFIERS.inpatient]: '住院号',
}
const GENDERS: Readonly<Record<string, string>> = { 0: 'unknown', 1: 'male', 2: 'female', 9: 'unknown' }

/** What names the patient: root and number; of a document without any, undefined. */
export function patientKey(patient: Patient | undefined): readonly [string, string] | undefined {
  const ids = patient?.ids ?? []
  const surest = SUREST.map((root) => ids.find((id) => id.root === root)).find((id) => id?.extension !== undefined)
  const id: InstanceId | undefined = surest ?? ids.find(({ extension }) => extension !== undefined)
  return id?.extension === undefined ? undefined : [id.root ?? '', id.extension]
}

export function makePatient(
  id: string,
  patient: Patient | undefined,
  contacts: readonly Contact[],
  organisation: Reference,
): FhirResource {
  const sex = patient?.sex?.code
  const contact = contacts.map((one) =>
    only({
      relationship: one.relationship && [conceptOf(one.relationship)],
      name: one.name === undefined ? undefined : { text: one.name },
      telecom: filled(one.telecom.map(telecomOf)),
      address: one.addresses[0] && addressOf(one.addresses[0]),
    }),
  )
  return only({
    resourceType: 'Patient',
    id,
    identifier: filled(
      (patient?.ids ?? []).map((one) =>
        only({ type: one.root && NAMES[one.root] ? { text: NAMES[one.root] } : undefined, ...identifierOf(one) }),
      ),
    ),
    name: patient?.name === undefined ? undefined : [{ text: patient.name }],
    gender: sex === undefined ? undefined : GENDERS[sex],
    _gender:
      sex === undefined || GENDERS[sex] === undefined
        ? undefined
        : extended('urn:kangcheng:extension:sex', { system: systemOf(CODE_SYSTEMS.sex), code: sex }),
    birthDate: fhirDate(patient?.birthTime),
    ...ethnicGroupOf(patient),
    maritalStatus: patient?.maritalStatus && conceptOf(patient.maritalStatus),
    address: filled((patient?.addresses ?? []).map(addressOf)),
    telecom: filled((patient?.telecom ?? []).map(telecomOf)),
    contact: filled(contact),
    managingOrganization: organisation,
  })
}

function ethnicGroupOf(patient: Patient | undefined) {
  const coding = conceptOf(patient?.ethnicGroup)?.coding?.[0]
  return coding === undefined ? {} : extended('urn:kangcheng:extension:ethnic-group', coding)
}

function extended(url: string, valueCoding: object) {
  return { extension: [{ url, valueCoding }] }
}

function addressOf({ use, text, state, city, county, township, streetName, houseNumber, postalCode }: Address) {
  const line = [township, streetName, houseNumber].filter((part) => part !== undefined).join('')
  return only({
    use: use === 'H' ? 'home' : use === 'WP' ? 'work' : undefined,
    text: text ?? [state, city, county, line].join(''),
    state,
    city,
    district: county,
    line: line === '' ? undefined : [line],
    postalCode,
  })
}

function telecomOf({ use, value }: Telecom) {
  const uses: Readonly<Record<string, string>> = { H: 'home', HP: 'home', WP: 'work', MP: 'mobile', MC: 'mobile' }
  const isMail = use === 'EM' || value.includes('@')
  return only({ system: isMail ? 'email' : 'phone', value, use: use === undefined ? undefined : uses[use] })
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
