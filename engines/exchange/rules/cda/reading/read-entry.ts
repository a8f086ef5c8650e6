import { ENTRY_KINDS, type Entry, type EntryKind, type Substance, type Value } from '../clinical-document.ts'
import { only } from '../only.ts'
import { attributeOf, childAt, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import { isThere, readCoded, readIds, readParticipant, readSpan } from './read-datatypes.ts'
import { readValue } from './read-value.ts'

const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS)
/** What holds a statement: of a section, of a statement about it, of an organizer. */
const HOLDERS: ReadonlySet<string> = new Set(['entry', 'entryRelationship', 'component'])

/** The statements that stand in an element, in their order. */
export function readEntries(parent: XmlElement): Entry[] {
  return childrenOf(parent)
    .filter(({ name }) => HOLDERS.has(name))
    .flatMap((holder) => childrenOf(holder))
    .filter(({ name }) => KINDS.has(name))
    .map(readEntry)
}

function readEntry(element: XmlElement): Entry {
  const read = readValue(childAt(element, 'value'))
  const range = readValue(childAt(element, 'referenceRange', 'observationRange', 'value'))
  return only({
    place: element.place,
    kind: element.name as EntryKind,
    mood: attributeOf(element, 'moodCode'),
    isNegated: attributeOf(element, 'negationInd') === 'true',
    ids: readIds(element),
    code: readCoded(childAt(element, 'code')),
    text: textOf(childAt(element, 'text')),
    status: attributeOf(childAt(element, 'statusCode'), 'code'),
    time: readSpan(childAt(element, 'effectiveTime')),
    value: isValue(read) ? read : undefined,
    unreadable: read && !isValue(read) ? { type: read.unreadable, text: read.text } : undefined,
    interpretation: readCoded(childAt(element, 'interpretationCode')),
    range: isValue(range) ? range : undefined,
    site: readCoded(childAt(element, 'targetSiteCode')),
    method: readCoded(childAt(element, 'methodCode')),
    substance: readSubstance(element),
    performers: childrenOf(element, 'performer').map(readParticipant).filter(isThere),
    entries: [...readEntries(element), ...readSubjects(element)],
  })
}

function readSubstance(element: XmlElement): Substance | undefined {
  const product = childAt(element, 'consumable', 'manufacturedProduct')
  const drug = childAt(product, 'manufacturedLabeledDrug') ?? childAt(product, 'manufacturedMaterial')
  const amount = (name: string) => {
    const read = readValue(withType(childAt(element, name)))
    return isValue(read) ? read : undefined
  }
  const substance = only({
    code: readCoded(childAt(drug, 'code')),
    name: textOf(childAt(drug, 'name')),
    lot: textOf(childAt(drug, 'lotNumberText')),
    route: readCoded(childAt(element, 'routeCode')),
    dose: amount('doseQuantity'),
    rate: amount('rateQuantity'),
  })
  return drug && Object.keys(substance).length > 0 ? substance : undefined
}

/**
 * What an allergy is against stands as a participant of class MMAT, described in words; it is read as one more statement,
 * so that it is found by its data element like the others.
 */
function readSubjects(element: XmlElement): Entry[] {
  return childrenOf(element, 'participant').flatMap((participant) => {
    const entity = childAt(participant, 'participantRole', 'playingEntity')
    if (attributeOf(entity, 'classCode') !== 'MMAT') return []
    const text = textOf(childAt(entity, 'desc')) ?? textOf(childAt(entity, 'name'))
    const code = readCoded(childAt(entity, 'code'))
    const value: Value | undefined = text === undefined ? undefined : { type: 'ST', text }
    return [
      only({
        place: participant.place,
        kind: 'observation' as const,
        isNegated: false,
        ids: [],
        code,
        value,
        performers: [],
        entries: [],
      }),
    ]
  })
}

/** A quantity needs no type where the standard allows no other. */
function withType(element: XmlElement | undefined): XmlElement | undefined {
  return element && { ...element, attributes: { type: 'PQ', ...element.attributes } }
}

function isValue(read: ReturnType<typeof readValue>): read is Value {
  return read !== undefined && 'type' in read
}
