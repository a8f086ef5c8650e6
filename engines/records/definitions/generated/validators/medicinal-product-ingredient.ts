// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Ratio, Reference } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductIngredient(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductIngredient') note(s, 'structure', 'must be MedicinalProductIngredient', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'role': r |= 1; one(s, 'role', v, CodeableConcept); break
case 'allergenicIndicator': if (!isBoolean(v)) bad(s, 'allergenicIndicator', v, 'boolean'); break
case 'manufacturer': each(s, 'manufacturer', v, to0); break
case 'specifiedSubstance': each(s, 'specifiedSubstance', v, MedicinalProductIngredient_specifiedSubstance); break
case 'substance': one(s, 'substance', v, MedicinalProductIngredient_substance); break
default: other(s, k, v, k1)
}
}
if (r !== 1) missing(s, o, 'role')
}
export function MedicinalProductIngredient_specifiedSubstance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'group': r |= 2; one(s, 'group', v, CodeableConcept); break
case 'confidentiality': one(s, 'confidentiality', v, CodeableConcept); break
case 'strength': each(s, 'strength', v, MedicinalProductIngredient_specifiedSubstance_strength); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code group')
}
export function MedicinalProductIngredient_specifiedSubstance_strength(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'presentation': r |= 1; one(s, 'presentation', v, Ratio); break
case 'presentationLowLimit': one(s, 'presentationLowLimit', v, Ratio); break
case 'concentration': one(s, 'concentration', v, Ratio); break
case 'concentrationLowLimit': one(s, 'concentrationLowLimit', v, Ratio); break
case 'measurementPoint': if (!isString(v)) bad(s, 'measurementPoint', v, 'string'); break
case 'country': each(s, 'country', v, CodeableConcept); break
case 'referenceStrength': each(s, 'referenceStrength', v, MedicinalProductIngredient_specifiedSubstance_strength_referenceStrength); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'presentation')
s.depth--
}
export function MedicinalProductIngredient_specifiedSubstance_strength_referenceStrength(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'substance': one(s, 'substance', v, CodeableConcept); break
case 'strength': r |= 1; one(s, 'strength', v, Ratio); break
case 'strengthLowLimit': one(s, 'strengthLowLimit', v, Ratio); break
case 'measurementPoint': if (!isString(v)) bad(s, 'measurementPoint', v, 'string'); break
case 'country': each(s, 'country', v, CodeableConcept); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'strength')
}
export function MedicinalProductIngredient_substance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'strength': each(s, 'strength', v, MedicinalProductIngredient_specifiedSubstance_strength); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
const to0 = referenceTo(Reference, 'Organization')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier role allergenicIndicator_ manufacturer specifiedSubstance substance')
const k2 = known(Element, 'id_ extension modifierExtension code group confidentiality strength')
const k3 = known(Element, 'id_ extension modifierExtension presentation presentationLowLimit concentration concentrationLowLimit measurementPoint_ country referenceStrength')
const k4 = known(Element, 'id_ extension modifierExtension substance strength strengthLowLimit measurementPoint_ country')
const k5 = known(Element, 'id_ extension modifierExtension code strength')
