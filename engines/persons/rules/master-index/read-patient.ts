import { IdentifierFault, identifierText, nameText, readResidentId } from '@kangcheng/methods/identity'
import type { ChartTexts } from '../linking/chart-texts.ts'
import { temporaryName } from '../linking/traits/chart-name.ts'
import { dayNumber } from '../linking/traits/day-number.ts'
import { known } from '../linking/traits/known.ts'
import { OWN, readNumber } from '../linking/traits/own-number.ts'

/** What the index keeps of a Patient: what tells who it is, and nothing else. */
export interface PatientTexts extends ChartTexts {
  /** `system|value` of each identifier, as the resource has it. */
  readonly identifiers: readonly string[]
  /** The day of death, or its month or year; `true` where only the fact is known, `false` where it is said that they live; mostly empty. */
  readonly deceased: string
}

/** A FHIR R4 Patient, of which no element can be relied on to be there. */
interface Patient {
  readonly identifier?: readonly Identifier[]
  readonly name?: readonly { readonly text?: string; readonly family?: string; readonly given?: readonly string[] }[]
  readonly gender?: string
  readonly birthDate?: string
  readonly telecom?: readonly { readonly system?: string; readonly value?: string; readonly use?: string }[]
  readonly address?: readonly {
    readonly text?: string
    readonly use?: string
    readonly state?: string
    readonly city?: string
    readonly district?: string
    readonly line?: readonly string[]
  }[]
  readonly deceasedBoolean?: boolean
  readonly deceasedDateTime?: string
  readonly contact?: readonly { readonly telecom?: Patient['telecom'] }[]
}

interface Identifier {
  readonly system?: string
  readonly value?: string
  readonly type?: { readonly text?: string; readonly coding?: readonly { readonly code?: string }[] }
}

/** WS 364: the resident identity card. */
const RESIDENT_ID = 'urn:oid:2.16.156.10011.1.3'
const CARD = /身份证/
const PERMIT = /护照|通行证|居留|居住证|证件/
const INSURANCE = /医保|医疗保险|社会保障|社保/
/** Any day after all births. */
const LAST_DAY = '2099-12-31'
const SEXES: Readonly<Record<string, string>> = { male: '1', female: '2' }

/** Reads a Patient for what tells who it is. */
export function readPatient(patient: Patient): PatientTexts {
  const identifiers = (patient.identifier ?? []).filter(({ value }) => value !== undefined && value !== '')
  const name = patient.name?.[0]
  const phone = pick(patient.telecom, ({ system, use }) => system === 'phone' && use !== 'old')
  const mail = pick(patient.telecom, ({ system }) => system === 'email')
  // A child's telephone is that of its mother or father.
  const contact = pick(patient.contact?.[0]?.telecom, ({ system }) => system === 'phone')
  return {
    name: name?.text ?? `${name?.family ?? ''}${name?.given?.join('') ?? ''}`,
    givenName: '',
    familyName: '',
    sex: SEXES[patient.gender ?? ''] ?? '',
    birthDate: patient.birthDate ?? '',
    identityNumber: identityNumber(identifiers),
    numbers: [identifiers.find((one) => INSURANCE.test(words(one)))?.value ?? ''],
    phone: phone?.value ?? contact?.value ?? '',
    email: mail?.value ?? '',
    address: addressText(patient.address?.find(({ use }) => use !== 'old')),
    texts: [],
    registered: '',
    identifiers: identifiers.map(({ system = '', value = '' }) => `${system}|${value}`),
    deceased: patient.deceasedDateTime?.slice(0, 10) ?? patient.deceasedBoolean?.toString() ?? '',
  }
}

/** A newborn under a temporary name without a number of its own: what it says fits a twin as well. */
export function isUnnamedNewborn({ name, identityNumber, birthDate }: PatientTexts): boolean {
  if (!temporaryName(nameText(known(name)))) return false
  return readNumber(identityNumber, dayNumber(birthDate), () => true).whose !== OWN
}

/** By what it is called; of senders that call it nothing, what cannot be anything else. A permit stands for those who have no card. */
function identityNumber(identifiers: readonly Identifier[]): string {
  const found =
    identifiers.find(({ system }) => system === RESIDENT_ID) ??
    identifiers.find((one) => CARD.test(words(one))) ??
    identifiers.find(({ value = '' }) => isSoundNumber(value)) ??
    identifiers.find((one) => PERMIT.test(words(one)))
  return found?.value ?? ''
}

function isSoundNumber(value: string): boolean {
  const read = readResidentId(identifierText(value), LAST_DAY)
  // Any 15 digits with a date among them would pass for an old number.
  return !(read instanceof IdentifierFault) && read.written === 18 && !read.warnings.includes('check-character')
}

function words({ type }: Identifier): string {
  return type?.text ?? ''
}

function addressText(address: NonNullable<Patient['address']>[number] | undefined): string {
  const { text, state = '', city = '', district = '', line = [] } = address ?? {}
  return text ?? [state, city, district, ...line].join('')
}

function pick<One extends { readonly value?: string }>(
  list: readonly One[] | undefined,
  fits: (one: One) => boolean,
): One | undefined {
  return list?.find((one) => fits(one) && one.value !== undefined && one.value !== '')
}
