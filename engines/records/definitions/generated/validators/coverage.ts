// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { fm_status_code } from './codes.ts'
import { isBoolean, isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Coverage(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Coverage') note(s, 'structure', 'must be Coverage', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!fm_status_code.has(v)) bad(s, 'status', v, fm_status_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'policyHolder': one(s, 'policyHolder', v, to0); break
case 'subscriber': one(s, 'subscriber', v, to1); break
case 'subscriberId': if (!isString(v)) bad(s, 'subscriberId', v, 'string'); break
case 'beneficiary': r |= 2; one(s, 'beneficiary', v, to2); break
case 'dependent': if (!isString(v)) bad(s, 'dependent', v, 'string'); break
case 'relationship': one(s, 'relationship', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
case 'payor': r |= 4; each(s, 'payor', v, to3); break
case 'class': each(s, 'class', v, Coverage_class); break
case 'order': if (!isPositiveInt(v)) bad(s, 'order', v, 'positiveInt'); break
case 'network': if (!isString(v)) bad(s, 'network', v, 'string'); break
case 'costToBeneficiary': each(s, 'costToBeneficiary', v, Coverage_costToBeneficiary); break
case 'subrogation': if (!isBoolean(v)) bad(s, 'subrogation', v, 'boolean'); break
case 'contract': each(s, 'contract', v, to4); break
default: other(s, k, v, k5)
}
}
if (r !== 7) missing(s, o, 'status beneficiary payor')
}
export function Coverage_class(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'value': r |= 2; if (!isString(v)) bad(s, 'value', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type value')
}
export function Coverage_costToBeneficiary(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'valueQuantity': c0++; one(s, 'value', v, SimpleQuantity); break
case 'valueMoney': c0++; one(s, 'value', v, Money); break
case 'exception': each(s, 'exception', v, Coverage_costToBeneficiary_exception); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function Coverage_costToBeneficiary_exception(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
const to0 = referenceTo(Reference, 'Patient RelatedPerson Organization')
const to1 = referenceTo(Reference, 'Patient RelatedPerson')
const to2 = referenceTo(Reference, 'Patient')
const to3 = referenceTo(Reference, 'Organization Patient RelatedPerson')
const to4 = referenceTo(Reference, 'Contract')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type policyHolder subscriber subscriberId_ beneficiary dependent_ relationship period payor class order_ network_ costToBeneficiary subrogation_ contract')
const k6 = known(Element, 'id_ extension modifierExtension type value_ name_')
const k7 = known(Element, 'id_ extension modifierExtension type valueQuantity valueMoney exception')
const k8 = known(Element, 'id_ extension modifierExtension type period')
