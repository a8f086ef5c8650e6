import type { MaskField } from '@kangcheng/access/contract'
import { maskEmail, maskIdNumber, maskName, maskPhone } from '@kangcheng/access/masks'
import { isObject, type Resource } from '../resource.ts'
import { isIdDocument } from './id-documents.ts'
import { OPEN_TYPES } from './open-types.ts'

type Json = Record<string, unknown>
type Mask = readonly MaskField[]

const PERSONS: ReadonlySet<string> = new Set(['Patient', 'Person', 'RelatedPerson'])
const MASKED = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'MASKED' }
const HIDDEN = '***'

/**
 * A copy without what the mask hides: names, numbers of ID documents, telephones and e-mail addresses, each in its element
 * and, where it can be known by its form, in any text. Whatever says who somebody is in another way goes with any of them:
 * narrative, photo, the street of an address, attached files; what there was says meta.security. Masking twice is
 * masking once.
 */
export function maskResource(resource: Resource, mask: Mask): Resource {
  return mask.length === 0 ? resource : (maskOne(resource, mask, false) as Resource)
}

function maskOne(resource: Json, mask: Mask, contained: boolean): Json {
  const type = String(resource.resourceType)
  if (OPEN_TYPES.has(type)) return resource
  const isPerson = PERSONS.has(type)
  const masked: Json = {}
  for (const [key, value] of Object.entries(resource)) {
    if (key === 'text' || key === '_text' || (isPerson && key === 'photo') || (type === 'Binary' && key === 'data'))
      continue
    masked[key] = key === 'meta' ? value : maskValue(value, { key, isPerson, mask })
  }
  if (!contained) masked.meta = withNote(resource.meta)
  return masked
}

function withNote(meta: unknown): Json {
  const before = isObject(meta) ? meta : {}
  const security: unknown[] = Array.isArray(before.security) ? before.security : []
  const isNoted = security.some((one) => isObject(one) && one.code === MASKED.code && one.system === MASKED.system)
  return isNoted ? before : { ...before, security: [...security, MASKED] }
}

interface Place {
  readonly key: string
  /** Within a resource that is a person. */
  readonly isPerson: boolean
  readonly mask: Mask
}

function maskValue(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return maskString(value, place)
  if (Array.isArray(value)) return value.map((one) => maskValue(one, place))
  return isObject(value) ? maskElement(value, place) : value
}

function maskElement(element: Json, place: Place): Json {
  const { key, isPerson, mask } = place
  if (typeof element.resourceType === 'string') return maskOne(element, mask, key === 'contained')
  if (mask.includes('name') && (key === 'valueHumanName' || (isPerson && key === 'name'))) {
    return maskHumanName(element, place)
  }
  if (key === 'address' || key.endsWith('Address')) return maskAddress(element, place)
  if (key === 'telecom' || key === 'valueContactPoint') return maskContact(element, place)
  const masked: Json = {}
  for (const [name, value] of Object.entries(element)) {
    if (name === 'data' && 'contentType' in element) continue
    masked[name] = maskValue(value, { ...place, key: name })
  }
  const { value, display } = element
  if (typeof value === 'string' && mask.includes('id-number') && isIdDocument(element))
    masked.value = maskIdNumber(value)
  if (typeof display === 'string' && mask.includes('name') && mayNamePerson(element, key))
    masked.display = maskName(display)
  return masked
}

/** The first sign of the family name stays, as where the name is one text; of given names none does. */
function maskHumanName(name: Json, place: Place): Json {
  const masked: Json = {}
  for (const [key, value] of Object.entries(name)) {
    // Extensions spell the name in another script.
    if (key === 'extension' || key.startsWith('_')) continue
    if (key === 'given' && Array.isArray(value)) masked[key] = value.map(stars)
    else if ((key === 'text' || key === 'family') && typeof value === 'string') masked[key] = maskName(value)
    else masked[key] = maskValue(value, { ...place, key })
  }
  return masked
}

function stars(value: unknown): unknown {
  return typeof value === 'string' ? '*'.repeat([...value].length) : value
}

/** District and above stay. */
function maskAddress(address: Json, place: Place): Json {
  const masked: Json = {}
  for (const [key, value] of Object.entries(address)) {
    if (key === 'extension' || key.startsWith('_')) continue
    if (key === 'line') masked[key] = [HIDDEN]
    else masked[key] = key === 'text' ? HIDDEN : maskValue(value, { ...place, key })
  }
  return masked
}

function maskContact(contact: Json, place: Place): Json {
  const isMasked = place.mask.includes(contact.system === 'email' ? 'email' : 'phone')
  const masked: Json = {}
  for (const [key, value] of Object.entries(contact)) {
    if (isMasked && (key === 'extension' || key === '_value')) continue
    const isValue = isMasked && key === 'value' && typeof value === 'string'
    masked[key] = isValue ? maskContactValue(contact.system, value) : maskValue(value, { ...place, key })
  }
  return masked
}

function maskContactValue(system: unknown, value: string): string {
  if (system === 'email') return maskEmail(value)
  // What is no number, such as the name in a messenger, has nothing that may stay.
  return system === 'url' || system === 'other' ? HIDDEN : maskPhone(value.replace(/\p{L}/gu, '*'))
}

const OF_SOMEBODY = /(?:^|\/)(?:Patient|RelatedPerson|Person|Group)(?:\/|$)/

/** A Reference whose display may be a person's name: all but those that say what else they point to. A Coding is none. */
function mayNamePerson({ reference, type, code, system }: Json, key: string): boolean {
  if (key === 'coding' || code !== undefined || system !== undefined) return false
  if (typeof type === 'string') return OF_SOMEBODY.test(type)
  if (typeof reference !== 'string' || reference.startsWith('#') || reference.startsWith('urn:')) return true
  return OF_SOMEBODY.test(reference)
}

/** A resident's number of 18 signs, and a mobile number, that stand by themselves. */
const RESIDENT_ID = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g
const MOBILE = /(?<![\d.A-Za-z])(?:\+?86[ -]?)?1[3-9]\d{9}(?![\d.A-Za-z])/g
/** What refers, names a system or is looked up by others; a mask would break it and hides nothing. */
const KEPT: ReadonlySet<string> = new Set([
  'id',
  'reference',
  'url',
  'fullUrl',
  'system',
  'code',
  'versionId',
  'contentType',
])

function maskString(text: string, { key, isPerson, mask }: Place): string {
  if (KEPT.has(key)) return text
  if (mask.includes('name') && (key === 'name' || (isPerson && key === 'valueString'))) return maskName(text)
  if (text.length < 11) return text
  const numbered = mask.includes('id-number') ? text.replace(RESIDENT_ID, maskIdNumber) : text
  return mask.includes('phone') && key !== 'value' ? numbered.replace(MOBILE, maskPhone) : numbered
}
