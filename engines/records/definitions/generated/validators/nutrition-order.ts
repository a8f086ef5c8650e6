// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Ratio, Reference, SimpleQuantity, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { request_intent_code, request_status_code } from './codes.ts'
export function NutritionOrder(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'NutritionOrder') note(s, 'structure', 'must be NutritionOrder', k); break
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
case 'instantiates': values(s, 'instantiates', v, o._instantiates, isUri, 'uri'); break
case 'status': r |= 1; if (!request_status_code.has(v)) bad(s, 'status', v, request_status_code); break
case 'intent': r |= 2; if (!request_intent_code.has(v)) bad(s, 'intent', v, request_intent_code); break
case 'patient': r |= 4; one(s, 'patient', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'dateTime': r |= 8; if (!isDateTime(v)) bad(s, 'dateTime', v, 'dateTime'); break
case 'orderer': one(s, 'orderer', v, to2); break
case 'allergyIntolerance': each(s, 'allergyIntolerance', v, to3); break
case 'foodPreferenceModifier': each(s, 'foodPreferenceModifier', v, CodeableConcept); break
case 'excludeFoodModifier': each(s, 'excludeFoodModifier', v, CodeableConcept); break
case 'oralDiet': one(s, 'oralDiet', v, NutritionOrder_oralDiet); break
case 'supplement': each(s, 'supplement', v, NutritionOrder_supplement); break
case 'enteralFormula': one(s, 'enteralFormula', v, NutritionOrder_enteralFormula); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k4)
}
}
if (r !== 15) missing(s, o, 'status intent patient dateTime')
}
export function NutritionOrder_oralDiet(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'schedule': each(s, 'schedule', v, Timing); break
case 'nutrient': each(s, 'nutrient', v, NutritionOrder_oralDiet_nutrient); break
case 'texture': each(s, 'texture', v, NutritionOrder_oralDiet_texture); break
case 'fluidConsistencyType': each(s, 'fluidConsistencyType', v, CodeableConcept); break
case 'instruction': if (!isString(v)) bad(s, 'instruction', v, 'string'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function NutritionOrder_oralDiet_nutrient(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'modifier': one(s, 'modifier', v, CodeableConcept); break
case 'amount': one(s, 'amount', v, SimpleQuantity); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
export function NutritionOrder_oralDiet_texture(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'modifier': one(s, 'modifier', v, CodeableConcept); break
case 'foodType': one(s, 'foodType', v, CodeableConcept); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
}
export function NutritionOrder_supplement(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'productName': if (!isString(v)) bad(s, 'productName', v, 'string'); break
case 'schedule': each(s, 'schedule', v, Timing); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'instruction': if (!isString(v)) bad(s, 'instruction', v, 'string'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
}
export function NutritionOrder_enteralFormula(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'baseFormulaType': one(s, 'baseFormulaType', v, CodeableConcept); break
case 'baseFormulaProductName': if (!isString(v)) bad(s, 'baseFormulaProductName', v, 'string'); break
case 'additiveType': one(s, 'additiveType', v, CodeableConcept); break
case 'additiveProductName': if (!isString(v)) bad(s, 'additiveProductName', v, 'string'); break
case 'caloricDensity': one(s, 'caloricDensity', v, SimpleQuantity); break
case 'routeofAdministration': one(s, 'routeofAdministration', v, CodeableConcept); break
case 'administration': each(s, 'administration', v, NutritionOrder_enteralFormula_administration); break
case 'maxVolumeToDeliver': one(s, 'maxVolumeToDeliver', v, SimpleQuantity); break
case 'administrationInstruction': if (!isString(v)) bad(s, 'administrationInstruction', v, 'string'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function NutritionOrder_enteralFormula_administration(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'schedule': one(s, 'schedule', v, Timing); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'rateQuantity': c0++; one(s, 'rate', v, SimpleQuantity); break
case 'rateRatio': c0++; one(s, 'rate', v, Ratio); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'rate', c0, false)
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to3 = referenceTo(Reference, 'AllergyIntolerance')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* instantiates_* status_ intent_ patient encounter dateTime_ orderer allergyIntolerance foodPreferenceModifier excludeFoodModifier oralDiet supplement enteralFormula note')
const k5 = known(Element, 'id_ extension modifierExtension type schedule nutrient texture fluidConsistencyType instruction_')
const k6 = known(Element, 'id_ extension modifierExtension modifier amount')
const k7 = known(Element, 'id_ extension modifierExtension modifier foodType')
const k8 = known(Element, 'id_ extension modifierExtension type productName_ schedule quantity instruction_')
const k9 = known(Element, 'id_ extension modifierExtension baseFormulaType baseFormulaProductName_ additiveType additiveProductName_ caloricDensity routeofAdministration administration maxVolumeToDeliver administrationInstruction_')
const k10 = known(Element, 'id_ extension modifierExtension schedule quantity rateQuantity rateRatio')
