import type { Contact, Encounter, Header, Patient, RelatedDocument, ServiceEvent } from '../clinical-document.ts'
import { only } from '../only.ts'
import { attributeOf, childAt, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import {
  isThere,
  readAddresses,
  readCoded,
  readId,
  readIds,
  readOrganisation,
  readParticipant,
  readSpan,
  readTelecom,
  readTime,
} from './read-datatypes.ts'

/** The header: which document this is, about whom, by whom, and what it takes the place of. */
export function readHeader(root: XmlElement): Header {
  return only({
    realm: attributeOf(childAt(root, 'realmCode'), 'code'),
    templateIds: childrenOf(root, 'templateId').map(readId).filter(isThere),
    id: readId(childAt(root, 'id')),
    setId: readId(childAt(root, 'setId')),
    versionNumber: attributeOf(childAt(root, 'versionNumber'), 'value'),
    code: readCoded(childAt(root, 'code')),
    title: textOf(childAt(root, 'title')),
    effectiveTime: readTime(childAt(root, 'effectiveTime')),
    confidentiality: readCoded(childAt(root, 'confidentialityCode')),
    language: attributeOf(childAt(root, 'languageCode'), 'code'),
    patients: childrenOf(root, 'recordTarget').map(readPatient),
    authors: childrenOf(root, 'author').map(readParticipant).filter(isThere),
    legalAuthenticator: readParticipant(childAt(root, 'legalAuthenticator')),
    authenticators: childrenOf(root, 'authenticator').map(readParticipant).filter(isThere),
    custodian: readOrganisation(childAt(root, 'custodian', 'assignedCustodian', 'representedCustodianOrganization')),
    contacts: childrenOf(root, 'participant').map(readContact).filter(isThere),
    serviceEvents: childrenOf(root, 'documentationOf').map(readServiceEvent).filter(isThere),
    encounter: readEncounter(childAt(root, 'componentOf', 'encompassingEncounter')),
    related: childrenOf(root, 'relatedDocument').map(readRelated).filter(isThere),
  })
}

function readPatient(target: XmlElement): Patient {
  const role = childAt(target, 'patientRole')
  const person = childAt(role, 'patient')
  const occupation = childAt(person, 'occupation', 'occupationCode') ?? childAt(person, 'occupationCode')
  return only({
    place: target.place,
    ids: [...readIds(role), ...readIds(person)],
    name: textOf(childAt(person, 'name')),
    sex: readCoded(childAt(person, 'administrativeGenderCode')),
    birthTime: readTime(childAt(person, 'birthTime')),
    maritalStatus: readCoded(childAt(person, 'maritalStatusCode')),
    ethnicGroup: readCoded(childAt(person, 'ethnicGroupCode')),
    occupation: readCoded(occupation),
    employer: readOrganisation(childAt(person, 'employerOrganization')),
    addresses: readAddresses(role),
    telecom: readTelecom(role),
  })
}

function readContact(participant: XmlElement): Contact | undefined {
  const entity = childAt(participant, 'associatedEntity')
  if (attributeOf(entity, 'classCode') !== 'ECON') return undefined
  const contact = only({
    name: textOf(childAt(entity, 'associatedPerson', 'name')),
    relationship: readCoded(childAt(entity, 'code')),
    telecom: readTelecom(entity),
    addresses: readAddresses(entity),
  })
  return contact.name || contact.telecom.length > 0 ? contact : undefined
}

function readServiceEvent(documentationOf: XmlElement): ServiceEvent | undefined {
  const event = childAt(documentationOf, 'serviceEvent')
  const read = only({
    code: readCoded(childAt(event, 'code')),
    time: readSpan(childAt(event, 'effectiveTime')),
    performers: childrenOf(event, 'performer').map(readParticipant).filter(isThere),
  })
  return read.code || read.time || read.performers.length > 0 ? read : undefined
}

function readEncounter(encounter: XmlElement | undefined): Encounter | undefined {
  if (!encounter) return undefined
  const facility = childAt(encounter, 'location', 'healthCareFacility')
  const read = only({
    place: encounter.place,
    ids: readIds(encounter),
    code: readCoded(childAt(encounter, 'code')),
    time: readSpan(childAt(encounter, 'effectiveTime')),
    location: readOrganisation(childAt(facility, 'serviceProviderOrganization')),
  })
  return read.ids.length > 0 || read.code || read.time || read.location ? read : undefined
}

function readRelated(related: XmlElement): RelatedDocument | undefined {
  const parent = childAt(related, 'parentDocument')
  const read = only({
    type: attributeOf(related, 'typeCode') ?? '',
    id: readId(childAt(parent, 'id')),
    setId: readId(childAt(parent, 'setId')),
    versionNumber: attributeOf(childAt(parent, 'versionNumber'), 'value'),
  })
  return (read.id?.extension ?? read.setId?.extension) ? read : undefined
}
