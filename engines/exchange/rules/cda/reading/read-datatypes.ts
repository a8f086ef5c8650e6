import type { Address, Coded, InstanceId, Organisation, Participant, Telecom, TimeSpan } from '../clinical-document.ts'
import { only } from '../only.ts'
import { attributeOf, childAt, childrenOf, textOf, type XmlElement } from '../xml/element.ts'

export function readId(element: XmlElement | undefined): InstanceId | undefined {
  const id = only({ root: attributeOf(element, 'root'), extension: attributeOf(element, 'extension') })
  return Object.keys(id).length > 0 ? id : undefined
}

/** Those that name something: a root alone is the name of the register, unless it is a UUID. */
export function readIds(parent: XmlElement | undefined): InstanceId[] {
  const ids = childrenOf(parent, 'id').map(readId)
  return ids.filter((id): id is InstanceId => id?.extension !== undefined || /^[\dA-Fa-f-]{36}$/.test(id?.root ?? ''))
}

export function readCoded(element: XmlElement | undefined): Coded | undefined {
  if (!element) return undefined
  const coded = only({
    code: attributeOf(element, 'code'),
    codeSystem: attributeOf(element, 'codeSystem'),
    codeSystemName: attributeOf(element, 'codeSystemName'),
    displayName: attributeOf(element, 'displayName'),
    originalText: textOf(childAt(element, 'originalText')),
  })
  return (coded.code ?? coded.displayName ?? coded.originalText) ? coded : undefined
}

export function readTime(element: XmlElement | undefined): string | undefined {
  return attributeOf(element, 'value')
}

export function readSpan(element: XmlElement | undefined): TimeSpan | undefined {
  const span = only({
    value: readTime(element),
    low: readTime(childAt(element, 'low')),
    high: readTime(childAt(element, 'high')),
  })
  return Object.keys(span).length > 0 ? span : undefined
}

export function readAddresses(parent: XmlElement | undefined): Address[] {
  return childrenOf(parent, 'addr').flatMap((element) => {
    const part = (name: string) => textOf(childAt(element, name))
    const parts = only({
      state: part('state'),
      city: part('city'),
      county: part('county'),
      township: part('township'),
      streetName: part('streetName') ?? part('streetAddressLine'),
      houseNumber: part('houseNumber'),
      postalCode: part('postalCode'),
    })
    const text = Object.keys(parts).length === 0 ? textOf(element) : undefined
    if (text === undefined && Object.keys(parts).length === 0) return []
    return [only({ use: attributeOf(element, 'use'), text, ...parts })]
  })
}

export function readTelecom(parent: XmlElement | undefined): Telecom[] {
  return childrenOf(parent, 'telecom').flatMap((element) => {
    const value = attributeOf(element, 'value')?.replace(/^(tel|mailto|fax):/i, '')
    return value ? [only({ use: attributeOf(element, 'use'), value })] : []
  })
}

/** Wards and beds stand in their hospital as `asOrganizationPartOf/wholeOrganization`. */
export function readOrganisation(element: XmlElement | undefined): Organisation | undefined {
  if (!element) return undefined
  const partOf = readOrganisation(childAt(element, 'asOrganizationPartOf', 'wholeOrganization'))
  const ids = readIds(element)
  const name = textOf(childAt(element, 'name'))
  if (ids.length === 0 && name === undefined) return partOf
  return only({ ids, name, partOf })
}

/** Author, signer or performer: the assigned entity and when. Undefined where nothing is said of anybody. */
export function readParticipant(element: XmlElement | undefined): Participant | undefined {
  if (!element) return undefined
  const assigned = childAt(element, 'assignedAuthor') ?? childAt(element, 'assignedEntity')
  const participant = only({
    place: element.place,
    ids: readIds(assigned),
    name: textOf(childAt(assigned, 'assignedPerson', 'name')),
    role: readCoded(childAt(assigned, 'code')),
    time: readTime(childAt(element, 'time')),
    organisation: readOrganisation(childAt(assigned, 'representedOrganization')),
  })
  return participant.ids.length > 0 || participant.name || participant.organisation ? participant : undefined
}

export function isThere<T>(value: T | undefined): value is T {
  return value !== undefined
}
