// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Ratio, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { substance_status_code } from './codes.ts'
export function Substance(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Substance') note(s, 'structure', 'must be Substance', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': if (!substance_status_code.has(v)) bad(s, 'status', v, substance_status_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'instance': each(s, 'instance', v, Substance_instance); break
case 'ingredient': each(s, 'ingredient', v, Substance_ingredient); break
default: other(s, k, v, k0)
}
}
if (r !== 1) missing(s, o, 'code')
}
export function Substance_instance(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'expiry': if (!isDateTime(v)) bad(s, 'expiry', v, 'dateTime'); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
}
export function Substance_ingredient(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'quantity': one(s, 'quantity', v, Ratio); break
case 'substanceCodeableConcept': c0++; one(s, 'substance', v, CodeableConcept); break
case 'substanceReference': c0++; one(s, 'substance', v, to2); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'substance', c0, true)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ category code description_ instance ingredient')
const k1 = known(Element, 'id_ extension modifierExtension identifier expiry_ quantity')
const to2 = referenceTo(Reference, 'Substance')
const k3 = known(Element, 'id_ extension modifierExtension quantity substanceCodeableConcept substanceReference')
