// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Ratio, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { medication_status_code } from './codes.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Medication(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Medication') note(s, 'structure', 'must be Medication', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'status': if (!medication_status_code.has(v)) bad(s, 'status', v, medication_status_code); break
case 'manufacturer': one(s, 'manufacturer', v, to0); break
case 'form': one(s, 'form', v, CodeableConcept); break
case 'amount': one(s, 'amount', v, Ratio); break
case 'ingredient': each(s, 'ingredient', v, Medication_ingredient); break
case 'batch': one(s, 'batch', v, Medication_batch); break
default: other(s, k, v, k1)
}
}
}
export function Medication_ingredient(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'itemCodeableConcept': c0++; one(s, 'item', v, CodeableConcept); break
case 'itemReference': c0++; one(s, 'item', v, to2); break
case 'isActive': if (!isBoolean(v)) bad(s, 'isActive', v, 'boolean'); break
case 'strength': one(s, 'strength', v, Ratio); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'item', c0, true)
}
export function Medication_batch(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'lotNumber': if (!isString(v)) bad(s, 'lotNumber', v, 'string'); break
case 'expirationDate': if (!isDateTime(v)) bad(s, 'expirationDate', v, 'dateTime'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Organization')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier code status_ manufacturer form amount ingredient batch')
const to2 = referenceTo(Reference, 'Substance Medication')
const k3 = known(Element, 'id_ extension modifierExtension itemCodeableConcept itemReference isActive_ strength')
const k4 = known(Element, 'id_ extension modifierExtension lotNumber_ expirationDate_')
