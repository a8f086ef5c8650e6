// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { account_status_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Account(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Account') note(s, 'structure', 'must be Account', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!account_status_code.has(v)) bad(s, 'status', v, account_status_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'subject': each(s, 'subject', v, to0); break
case 'servicePeriod': one(s, 'servicePeriod', v, Period); break
case 'coverage': each(s, 'coverage', v, Account_coverage); break
case 'owner': one(s, 'owner', v, to1); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'guarantor': each(s, 'guarantor', v, Account_guarantor); break
case 'partOf': one(s, 'partOf', v, to2); break
default: other(s, k, v, k3)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function Account_coverage(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'coverage': r |= 1; one(s, 'coverage', v, to4); break
case 'priority': if (!isPositiveInt(v)) bad(s, 'priority', v, 'positiveInt'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'coverage')
}
export function Account_guarantor(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'party': r |= 1; one(s, 'party', v, to6); break
case 'onHold': if (!isBoolean(v)) bad(s, 'onHold', v, 'boolean'); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'party')
}
const to0 = referenceTo(Reference, 'Patient Device Practitioner PractitionerRole Location HealthcareService Organization')
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'Account')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type name_ subject servicePeriod coverage owner description_ guarantor partOf')
const to4 = referenceTo(Reference, 'Coverage')
const k5 = known(Element, 'id_ extension modifierExtension coverage priority_')
const to6 = referenceTo(Reference, 'Patient RelatedPerson Organization')
const k7 = known(Element, 'id_ extension modifierExtension party onHold_ period')
