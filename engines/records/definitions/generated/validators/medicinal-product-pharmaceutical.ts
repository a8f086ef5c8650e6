// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Quantity, Ratio, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductPharmaceutical(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductPharmaceutical') note(s, 'structure', 'must be MedicinalProductPharmaceutical', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'administrableDoseForm': r |= 1; one(s, 'administrableDoseForm', v, CodeableConcept); break
case 'unitOfPresentation': one(s, 'unitOfPresentation', v, CodeableConcept); break
case 'ingredient': each(s, 'ingredient', v, to0); break
case 'device': each(s, 'device', v, to1); break
case 'characteristics': each(s, 'characteristics', v, MedicinalProductPharmaceutical_characteristics); break
case 'routeOfAdministration': r |= 2; each(s, 'routeOfAdministration', v, MedicinalProductPharmaceutical_routeOfAdministration); break
default: other(s, k, v, k2)
}
}
if (r !== 3) missing(s, o, 'administrableDoseForm routeOfAdministration')
}
export function MedicinalProductPharmaceutical_characteristics(o, s) {
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
case 'status': one(s, 'status', v, CodeableConcept); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function MedicinalProductPharmaceutical_routeOfAdministration(o, s) {
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
case 'firstDose': one(s, 'firstDose', v, Quantity); break
case 'maxSingleDose': one(s, 'maxSingleDose', v, Quantity); break
case 'maxDosePerDay': one(s, 'maxDosePerDay', v, Quantity); break
case 'maxDosePerTreatmentPeriod': one(s, 'maxDosePerTreatmentPeriod', v, Ratio); break
case 'maxTreatmentPeriod': one(s, 'maxTreatmentPeriod', v, Duration); break
case 'targetSpecies': each(s, 'targetSpecies', v, MedicinalProductPharmaceutical_routeOfAdministration_targetSpecies); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function MedicinalProductPharmaceutical_routeOfAdministration_targetSpecies(o, s) {
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
case 'withdrawalPeriod': each(s, 'withdrawalPeriod', v, MedicinalProductPharmaceutical_routeOfAdministration_targetSpecies_withdrawalPeriod); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function MedicinalProductPharmaceutical_routeOfAdministration_targetSpecies_withdrawalPeriod(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'tissue': r |= 1; one(s, 'tissue', v, CodeableConcept); break
case 'value': r |= 2; one(s, 'value', v, Quantity); break
case 'supportingInformation': if (!isString(v)) bad(s, 'supportingInformation', v, 'string'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'tissue value')
}
const to0 = referenceTo(Reference, 'MedicinalProductIngredient')
const to1 = referenceTo(Reference, 'DeviceDefinition')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier administrableDoseForm unitOfPresentation ingredient device characteristics routeOfAdministration')
const k3 = known(Element, 'id_ extension modifierExtension code status')
const k4 = known(Element, 'id_ extension modifierExtension code firstDose maxSingleDose maxDosePerDay maxDosePerTreatmentPeriod maxTreatmentPeriod targetSpecies')
const k5 = known(Element, 'id_ extension modifierExtension code withdrawalPeriod')
const k6 = known(Element, 'id_ extension modifierExtension tissue value supportingInformation_')
