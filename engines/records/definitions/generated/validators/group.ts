// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { group_type_code } from './codes.ts'
import { isBoolean, isCode, isId, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Group(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Group') note(s, 'structure', 'must be Group', k); break
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
case 'type': r |= 1; if (!group_type_code.has(v)) bad(s, 'type', v, group_type_code); break
case 'actual': r |= 2; if (!isBoolean(v)) bad(s, 'actual', v, 'boolean'); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'quantity': if (!isUnsignedInt(v)) bad(s, 'quantity', v, 'unsignedInt'); break
case 'managingEntity': one(s, 'managingEntity', v, to1); break
case 'characteristic': each(s, 'characteristic', v, Group_characteristic); break
case 'member': each(s, 'member', v, Group_member); break
default: other(s, k, v, k2)
}
}
if (r !== 3) missing(s, o, 'type actual')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'grp-1', "Can only have members if group is \"actual\"")
}
}
export function Group_characteristic(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueReference': c0++; one(s, 'value', v, to3); break
case 'exclude': r |= 2; if (!isBoolean(v)) bad(s, 'exclude', v, 'boolean'); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code exclude')
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function Group_member(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'entity': r |= 1; one(s, 'entity', v, to5); break
case 'period': one(s, 'period', v, Period); break
case 'inactive': if (!isBoolean(v)) bad(s, 'inactive', v, 'boolean'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'entity')
}
const q0 = (e, resource, root) => !(fp.list(e.member).length > 0) || (e.actual) === (true)
const to1 = referenceTo(Reference, 'Organization RelatedPerson Practitioner PractitionerRole')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ type_ actual_ code name_ quantity_ managingEntity characteristic member')
const to3 = referenceTo(Reference, '')
const k4 = known(Element, 'id_ extension modifierExtension code valueCodeableConcept valueBoolean_ valueQuantity valueRange valueReference exclude_ period')
const to5 = referenceTo(Reference, 'Patient Practitioner PractitionerRole Device Medication Substance Group')
const k6 = known(Element, 'id_ extension modifierExtension entity period inactive_')
