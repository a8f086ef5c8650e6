// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { event_status_code, request_priority_code } from './codes.ts'
import { isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Communication(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Communication') note(s, 'structure', 'must be Communication', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'instantiatesCanonical': values(s, 'instantiatesCanonical', v, o._instantiatesCanonical, isCanonical, 'canonical'); break
case 'instantiatesUri': values(s, 'instantiatesUri', v, o._instantiatesUri, isUri, 'uri'); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'partOf': each(s, 'partOf', v, to0); break
case 'inResponseTo': each(s, 'inResponseTo', v, to1); break
case 'status': r |= 1; if (!event_status_code.has(v)) bad(s, 'status', v, event_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'medium': each(s, 'medium', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to2); break
case 'topic': one(s, 'topic', v, CodeableConcept); break
case 'about': each(s, 'about', v, to0); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'sent': if (!isDateTime(v)) bad(s, 'sent', v, 'dateTime'); break
case 'received': if (!isDateTime(v)) bad(s, 'received', v, 'dateTime'); break
case 'recipient': each(s, 'recipient', v, to4); break
case 'sender': one(s, 'sender', v, to5); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to6); break
case 'payload': each(s, 'payload', v, Communication_payload); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k7)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function Communication_payload(o, s) {
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
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'content', c0, true)
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Communication')
const to2 = referenceTo(Reference, 'Patient Group')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Device Organization Patient Practitioner PractitionerRole RelatedPerson Group CareTeam HealthcareService')
const to5 = referenceTo(Reference, 'Device Organization Patient Practitioner PractitionerRole RelatedPerson HealthcareService')
const to6 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* basedOn partOf inResponseTo status_ statusReason category priority_ medium subject topic about encounter sent_ received_ recipient sender reasonCode reasonReference payload note')
const k8 = known(Element, 'id_ extension modifierExtension contentString_ contentAttachment contentReference')
