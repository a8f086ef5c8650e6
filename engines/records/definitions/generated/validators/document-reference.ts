// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { composition_status_code, document_reference_status_code, document_relationship_type_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DocumentReference(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DocumentReference') note(s, 'structure', 'must be DocumentReference', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'masterIdentifier': one(s, 'masterIdentifier', v, Identifier); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!document_reference_status_code.has(v)) bad(s, 'status', v, document_reference_status_code); break
case 'docStatus': if (!composition_status_code.has(v)) bad(s, 'docStatus', v, composition_status_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'date': if (!isInstant(v)) bad(s, 'date', v, 'instant'); break
case 'author': each(s, 'author', v, to1); break
case 'authenticator': one(s, 'authenticator', v, to2); break
case 'custodian': one(s, 'custodian', v, to3); break
case 'relatesTo': each(s, 'relatesTo', v, DocumentReference_relatesTo); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'securityLabel': each(s, 'securityLabel', v, CodeableConcept); break
case 'content': r |= 2; each(s, 'content', v, DocumentReference_content); break
case 'context': one(s, 'context', v, DocumentReference_context); break
default: other(s, k, v, k4)
}
}
if (r !== 3) missing(s, o, 'status content')
}
export function DocumentReference_relatesTo(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!document_relationship_type_code.has(v)) bad(s, 'code', v, document_relationship_type_code); break
case 'target': r |= 2; one(s, 'target', v, to5); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code target')
}
export function DocumentReference_content(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'attachment': r |= 1; one(s, 'attachment', v, Attachment); break
case 'format': one(s, 'format', v, Coding); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'attachment')
}
export function DocumentReference_context(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'encounter': each(s, 'encounter', v, to8); break
case 'event': each(s, 'event', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
case 'facilityType': one(s, 'facilityType', v, CodeableConcept); break
case 'practiceSetting': one(s, 'practiceSetting', v, CodeableConcept); break
case 'sourcePatientInfo': one(s, 'sourcePatientInfo', v, to9); break
case 'related': each(s, 'related', v, to10); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Patient Practitioner Group Device')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Device Patient RelatedPerson')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to3 = referenceTo(Reference, 'Organization')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension masterIdentifier identifier status_ docStatus_ type category subject date_ author authenticator custodian relatesTo description_ securityLabel content context')
const to5 = referenceTo(Reference, 'DocumentReference')
const k6 = known(Element, 'id_ extension modifierExtension code_ target')
const k7 = known(Element, 'id_ extension modifierExtension attachment format')
const to8 = referenceTo(Reference, 'Encounter EpisodeOfCare')
const to9 = referenceTo(Reference, 'Patient')
const to10 = referenceTo(Reference, '')
const k11 = known(Element, 'id_ extension modifierExtension encounter event period facilityType practiceSetting sourcePatientInfo related')
