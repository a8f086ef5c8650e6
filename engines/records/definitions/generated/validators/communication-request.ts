// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { request_priority_code, request_status_code } from './codes.ts'
export function CommunicationRequest(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CommunicationRequest') note(s, 'structure', 'must be CommunicationRequest', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'replaces': each(s, 'replaces', v, to1); break
case 'groupIdentifier': one(s, 'groupIdentifier', v, Identifier); break
case 'status': r |= 1; if (!request_status_code.has(v)) bad(s, 'status', v, request_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'doNotPerform': if (!isBoolean(v)) bad(s, 'doNotPerform', v, 'boolean'); break
case 'medium': each(s, 'medium', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to2); break
case 'about': each(s, 'about', v, to0); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'payload': each(s, 'payload', v, CommunicationRequest_payload); break
case 'occurrenceDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c0++; one(s, 'occurrence', v, Period); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'requester': one(s, 'requester', v, to4); break
case 'recipient': each(s, 'recipient', v, to5); break
case 'sender': one(s, 'sender', v, to6); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to7); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k8)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'occurrence', c0, false)
}
export function CommunicationRequest_payload(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'contentString': c0++; if (!isString(v)) bad(s, 'content', v, 'string'); break
case '_contentString': if (o.contentString === undefined) c0++; one(s, 'content', v, Element); break
case 'contentAttachment': c0++; one(s, 'content', v, Attachment); break
case 'contentReference': c0++; one(s, 'content', v, to0); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'content', c0, true)
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'CommunicationRequest')
const to2 = referenceTo(Reference, 'Patient Group')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson Device')
const to5 = referenceTo(Reference, 'Device Organization Patient Practitioner PractitionerRole RelatedPerson Group CareTeam HealthcareService')
const to6 = referenceTo(Reference, 'Device Organization Patient Practitioner PractitionerRole RelatedPerson HealthcareService')
const to7 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const k8 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn replaces groupIdentifier status_ statusReason category priority_ doNotPerform_ medium subject about encounter payload occurrenceDateTime_ occurrencePeriod authoredOn_ requester recipient sender reasonCode reasonReference note')
const k9 = known(Element, 'id_ extension modifierExtension contentString_ contentAttachment contentReference')
