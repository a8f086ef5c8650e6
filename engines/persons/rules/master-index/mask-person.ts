import { type Decision, maskIdNumber, maskName, maskPhone } from '@kangcheng/access'
import type { Golden, GoldenFieldName } from '../../contract/master-index/person.ts'
import type { PatientTexts } from './read-patient.ts'

type Mask = Decision['mask']

/** A house is found by its number: the road stays. */
const maskAddress = (address: string) => address.replace(/[\d零一二三四五六七八九十]+/g, '*')

const MASKS: readonly {
  readonly field: GoldenFieldName
  readonly kind: Mask[number]
  readonly hide: (text: string) => string
}[] = [
  { field: 'name', kind: 'name', hide: maskName },
  { field: 'identityNumber', kind: 'id-number', hide: maskIdNumber },
  { field: 'phone', kind: 'phone', hide: maskPhone },
  { field: 'address', kind: 'phone', hide: maskAddress },
]

/** A golden record without what a mask hides. An address is hidden with the telephone: both lead to the door. */
export function maskGolden(golden: Golden, mask: Mask): Golden {
  const masked: Record<string, Golden[GoldenFieldName]> = { ...golden }
  for (const { field, kind, hide } of MASKS) {
    const known = golden[field]
    if (known && mask.includes(kind)) masked[field] = { ...known, value: hide(known.value) }
  }
  return masked
}

/** What one chart says, field by field, without what a mask hides. */
export function chartSays(texts: PatientTexts, mask: Mask): Record<string, string> {
  const { name, sex, birthDate, identityNumber, phone, address, deceased } = texts
  const said: Record<string, string> = { name, sex, birthDate, identityNumber, phone, address, deceased }
  for (const { field, kind, hide } of MASKS) if (mask.includes(kind)) said[field] = hide(said[field] ?? '')
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '' && value !== undefined))
}
