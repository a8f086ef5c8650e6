import type { PersonQuestion } from '../../contract/master-index/search.ts'
import { identifierKey, keyOf } from './index-keys.ts'
import type { PatientTexts } from './read-patient.ts'

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
