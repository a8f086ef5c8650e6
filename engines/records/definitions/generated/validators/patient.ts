// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Address, Attachment, CodeableConcept, ContactPoint, Element, Extension, HumanName, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { administrative_gender_code, link_type_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Patient(o, s) {
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Patient') note(s, 'structure', 'must be Patient', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'active': if (!isBoolean(v)) bad(s, 'active', v, 'boolean'); break
case 'name': each(s, 'name', v, HumanName); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'gender': if (!administrative_gender_code.has(v)) bad(s, 'gender', v, administrative_gender_code); break
case 'birthDate': if (!isDate(v)) bad(s, 'birthDate', v, 'date'); break
case 'deceasedBoolean': c0++; if (!isBoolean(v)) bad(s, 'deceased', v, 'boolean'); break
case '_deceasedBoolean': if (o.deceasedBoolean === undefined) c0++; one(s, 'deceased', v, Element); break
case 'deceasedDateTime': c0++; if (!isDateTime(v)) bad(s, 'deceased', v, 'dateTime'); break
case '_deceasedDateTime': if (o.deceasedDateTime === undefined) c0++; one(s, 'deceased', v, Element); break
case 'address': each(s, 'address', v, Address); break
case 'maritalStatus': one(s, 'maritalStatus', v, CodeableConcept); break
case 'multipleBirthBoolean': c1++; if (!isBoolean(v)) bad(s, 'multipleBirth', v, 'boolean'); break
case '_multipleBirthBoolean': if (o.multipleBirthBoolean === undefined) c1++; one(s, 'multipleBirth', v, Element); break
case 'multipleBirthInteger': c1++; if (!isInteger(v)) bad(s, 'multipleBirth', v, 'integer'); break
case '_multipleBirthInteger': if (o.multipleBirthInteger === undefined) c1++; one(s, 'multipleBirth', v, Element); break
case 'photo': each(s, 'photo', v, Attachment); break
case 'contact': each(s, 'contact', v, Patient_contact); break
case 'communication': each(s, 'communication', v, Patient_communication); break
case 'generalPractitioner': each(s, 'generalPractitioner', v, to0); break
case 'managingOrganization': one(s, 'managingOrganization', v, to1); break
case 'link': each(s, 'link', v, Patient_link); break
default: other(s, k, v, k2)
}
}
if (c0 > 1) choice(s, 'deceased', c0, false)
if (c1 > 1) choice(s, 'multipleBirth', c1, false)
}
export function Patient_contact(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'relationship': each(s, 'relationship', v, CodeableConcept); break
case 'name': one(s, 'name', v, HumanName); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'address': one(s, 'address', v, Address); break
case 'gender': if (!administrative_gender_code.has(v)) bad(s, 'gender', v, administrative_gender_code); break
case 'organization': one(s, 'organization', v, to1); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q3(o, s.resource, s.root)) broken(s, 'pat-1', "SHALL at least contain a contact's details or a reference to an organization")
}
}
export function Patient_communication(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'language': r |= 1; one(s, 'language', v, CodeableConcept); break
case 'preferred': if (!isBoolean(v)) bad(s, 'preferred', v, 'boolean'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'language')
}
export function Patient_link(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'other': r |= 1; one(s, 'other', v, to6); break
case 'type': r |= 2; if (!link_type_code.has(v)) bad(s, 'type', v, link_type_code); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'other type')
}
const to0 = referenceTo(Reference, 'Organization Practitioner PractitionerRole')
const to1 = referenceTo(Reference, 'Organization')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ name telecom gender_ birthDate_ deceasedBoolean_ deceasedDateTime_ address maritalStatus multipleBirthBoolean_ multipleBirthInteger_ photo contact communication generalPractitioner managingOrganization link')
const q3 = (e, resource, root) => e.name != null || fp.list(e.telecom).length > 0 || e.address != null || e.organization != null
const k4 = known(Element, 'id_ extension modifierExtension relationship name telecom address gender_ organization period')
const k5 = known(Element, 'id_ extension modifierExtension language preferred_')
const to6 = referenceTo(Reference, 'Patient RelatedPerson')
const k7 = known(Element, 'id_ extension modifierExtension other type_')
