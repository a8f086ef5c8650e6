import { IdentifierFault, identifierText, readResidentId } from '@kangcheng/methods/identity'
import type { PersonQuestion } from '../../contract/master-index/search.ts'
import { bareKey, identifierKey, keyOf } from './index-keys.ts'
import type { PatientTexts } from './read-patient.ts'

/** Any day after all births. */
const LAST_DAY = '2099-12-31'

const NOTHING: PatientTexts = {
  name: '',
  givenName: '',
  familyName: '',
  sex: '',
  birthDate: '',
  identityNumber: '',
  numbers: [],
  phone: '',
  email: '',
  address: '',
  texts: [],
  registered: '',
  identifiers: [],
  deceased: '',
}

/**
 * The digest by which what is asked for is found: the surest of what is told. Names are found by their sound. Undefined where too little
 * is told to look for anybody.
 */
export function searchKey({ identityNumber, phone, name, birthDate, identifier }: PersonQuestion): number | undefined {
  const asked = {
    ...NOTHING,
    identityNumber: identityNumber ?? '',
    phone: phone ?? '',
    name: name ?? '',
    birthDate: birthDate ?? '',
  }
  if (identifier !== undefined) return identifierKey(identifier)
  if (identityNumber !== undefined) return keyOf({ ...asked, birthDate: '' }, ['identity.number'])
  if (name !== undefined && birthDate !== undefined) return keyOf(asked, ['identity.birth', 'name.sound'])
  if (name !== undefined && phone !== undefined) return keyOf(asked, ['name.sound', 'contact.phone'])
  if (phone !== undefined && birthDate !== undefined) return keyOf(asked, ['identity.birth', 'contact.phone'])
  if (phone !== undefined) return keyOf(asked, ['contact.phone'])
  return name === undefined ? undefined : keyOf(asked, ['name.sound'])
}

export type NumberKind = 'identity-number' | 'hospital-card'

/** Whether a chart says this very number: digests leave out the check character, which tells nothing new of a sound one. */
export function saysNumber(texts: PatientTexts, kind: NumberKind, number: string): boolean {
  if (kind === 'hospital-card') return texts.identifiers.some((one) => one.endsWith(`|${number.trim()}`))
  const read = readResidentId(identifierText(texts.identityNumber), LAST_DAY)
  const said = read instanceof IdentifierFault ? identifierText(texts.identityNumber) : read.number
  return said === identifierText(number)
}

/** The digest of a number that stands on a card. Undefined where it is none. */
export function numberKey(kind: NumberKind, number: string): number | undefined {
  return kind === 'hospital-card' ? bareKey(number) : keyOf({ ...NOTHING, identityNumber: number }, ['identity.number'])
}
