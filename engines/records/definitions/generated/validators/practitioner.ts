// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Address, Attachment, CodeableConcept, ContactPoint, Element, Extension, HumanName, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { administrative_gender_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Practitioner(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Practitioner') note(s, 'structure', 'must be Practitioner', k); break
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
case 'address': each(s, 'address', v, Address); break
case 'gender': if (!administrative_gender_code.has(v)) bad(s, 'gender', v, administrative_gender_code); break
case 'birthDate': if (!isDate(v)) bad(s, 'birthDate', v, 'date'); break
case 'photo': each(s, 'photo', v, Attachment); break
case 'qualification': each(s, 'qualification', v, Practitioner_qualification); break
case 'communication': each(s, 'communication', v, CodeableConcept); break
default: other(s, k, v, k0)
}
}
}
export function Practitioner_qualification(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
case 'issuer': one(s, 'issuer', v, to1); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ name telecom address gender_ birthDate_ photo qualification communication')
const to1 = referenceTo(Reference, 'Organization')
const k2 = known(Element, 'id_ extension modifierExtension identifier code period issuer')
