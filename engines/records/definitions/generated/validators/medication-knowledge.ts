// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Dosage, Duration, Element, Extension, Meta, Money, Narrative, Ratio, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBase64Binary, isBoolean, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { medicationknowledge_status_code } from './codes.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicationKnowledge(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicationKnowledge') note(s, 'structure', 'must be MedicationKnowledge', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'status': if (!medicationknowledge_status_code.has(v)) bad(s, 'status', v, medicationknowledge_status_code); break
case 'manufacturer': one(s, 'manufacturer', v, to0); break
case 'doseForm': one(s, 'doseForm', v, CodeableConcept); break
case 'amount': one(s, 'amount', v, SimpleQuantity); break
case 'synonym': values(s, 'synonym', v, o._synonym, isString, 'string'); break
case 'relatedMedicationKnowledge': each(s, 'relatedMedicationKnowledge', v, MedicationKnowledge_relatedMedicationKnowledge); break
case 'associatedMedication': each(s, 'associatedMedication', v, to1); break
case 'productType': each(s, 'productType', v, CodeableConcept); break
case 'monograph': each(s, 'monograph', v, MedicationKnowledge_monograph); break
case 'ingredient': each(s, 'ingredient', v, MedicationKnowledge_ingredient); break
case 'preparationInstruction': if (!isMarkdown(v)) bad(s, 'preparationInstruction', v, 'markdown'); break
case 'intendedRoute': each(s, 'intendedRoute', v, CodeableConcept); break
case 'cost': each(s, 'cost', v, MedicationKnowledge_cost); break
case 'monitoringProgram': each(s, 'monitoringProgram', v, MedicationKnowledge_monitoringProgram); break
case 'administrationGuidelines': each(s, 'administrationGuidelines', v, MedicationKnowledge_administrationGuidelines); break
case 'medicineClassification': each(s, 'medicineClassification', v, MedicationKnowledge_medicineClassification); break
case 'packaging': one(s, 'packaging', v, MedicationKnowledge_packaging); break
case 'drugCharacteristic': each(s, 'drugCharacteristic', v, MedicationKnowledge_drugCharacteristic); break
case 'contraindication': each(s, 'contraindication', v, to2); break
case 'regulatory': each(s, 'regulatory', v, MedicationKnowledge_regulatory); break
case 'kinetics': each(s, 'kinetics', v, MedicationKnowledge_kinetics); break
default: other(s, k, v, k3)
}
}
}
export function MedicationKnowledge_relatedMedicationKnowledge(o, s) {
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
case 'reference': r |= 2; each(s, 'reference', v, to4); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type reference')
}
export function MedicationKnowledge_monograph(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'source': one(s, 'source', v, to6); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicationKnowledge_ingredient(o, s) {
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
case 'itemReference': c0++; one(s, 'item', v, to8); break
case 'isActive': if (!isBoolean(v)) bad(s, 'isActive', v, 'boolean'); break
case 'strength': one(s, 'strength', v, Ratio); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'item', c0, true)
}
export function MedicationKnowledge_cost(o, s) {
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
case 'source': if (!isString(v)) bad(s, 'source', v, 'string'); break
case 'cost': r |= 2; one(s, 'cost', v, Money); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type cost')
}
export function MedicationKnowledge_monitoringProgram(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicationKnowledge_administrationGuidelines(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'dosage': each(s, 'dosage', v, MedicationKnowledge_administrationGuidelines_dosage); break
case 'indicationCodeableConcept': c0++; one(s, 'indication', v, CodeableConcept); break
case 'indicationReference': c0++; one(s, 'indication', v, to12); break
case 'patientCharacteristics': each(s, 'patientCharacteristics', v, MedicationKnowledge_administrationGuidelines_patientCharacteristics); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'indication', c0, false)
}
export function MedicationKnowledge_administrationGuidelines_dosage(o, s) {
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
case 'dosage': r |= 2; each(s, 'dosage', v, Dosage); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type dosage')
}
export function MedicationKnowledge_administrationGuidelines_patientCharacteristics(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'characteristicCodeableConcept': c0++; one(s, 'characteristic', v, CodeableConcept); break
case 'characteristicQuantity': c0++; one(s, 'characteristic', v, SimpleQuantity); break
case 'value': values(s, 'value', v, o._value, isString, 'string'); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'characteristic', c0, true)
}
export function MedicationKnowledge_medicineClassification(o, s) {
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
case 'classification': each(s, 'classification', v, CodeableConcept); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function MedicationKnowledge_packaging(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicationKnowledge_drugCharacteristic(o, s) {
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
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueQuantity': c0++; one(s, 'value', v, SimpleQuantity); break
case 'valueBase64Binary': c0++; if (!isBase64Binary(v)) bad(s, 'value', v, 'base64Binary'); break
case '_valueBase64Binary': if (o.valueBase64Binary === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'value', c0, false)
}
export function MedicationKnowledge_regulatory(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'regulatoryAuthority': r |= 1; one(s, 'regulatoryAuthority', v, to0); break
case 'substitution': each(s, 'substitution', v, MedicationKnowledge_regulatory_substitution); break
case 'schedule': each(s, 'schedule', v, MedicationKnowledge_regulatory_schedule); break
case 'maxDispense': one(s, 'maxDispense', v, MedicationKnowledge_regulatory_maxDispense); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'regulatoryAuthority')
}
export function MedicationKnowledge_regulatory_substitution(o, s) {
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
case 'allowed': r |= 2; if (!isBoolean(v)) bad(s, 'allowed', v, 'boolean'); break
default: other(s, k, v, k20)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type allowed')
}
export function MedicationKnowledge_regulatory_schedule(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'schedule': r |= 1; one(s, 'schedule', v, CodeableConcept); break
default: other(s, k, v, k21)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'schedule')
}
export function MedicationKnowledge_regulatory_maxDispense(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'quantity': r |= 1; one(s, 'quantity', v, SimpleQuantity); break
case 'period': one(s, 'period', v, Duration); break
default: other(s, k, v, k22)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'quantity')
}
export function MedicationKnowledge_kinetics(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'areaUnderCurve': each(s, 'areaUnderCurve', v, SimpleQuantity); break
case 'lethalDose50': each(s, 'lethalDose50', v, SimpleQuantity); break
case 'halfLifePeriod': one(s, 'halfLifePeriod', v, Duration); break
default: other(s, k, v, k23)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'Medication')
const to2 = referenceTo(Reference, 'DetectedIssue')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension code status_ manufacturer doseForm amount synonym_* relatedMedicationKnowledge associatedMedication productType monograph ingredient preparationInstruction_ intendedRoute cost monitoringProgram administrationGuidelines medicineClassification packaging drugCharacteristic contraindication regulatory kinetics')
const to4 = referenceTo(Reference, 'MedicationKnowledge')
const k5 = known(Element, 'id_ extension modifierExtension type reference')
const to6 = referenceTo(Reference, 'DocumentReference Media')
const k7 = known(Element, 'id_ extension modifierExtension type source')
const to8 = referenceTo(Reference, 'Substance')
const k9 = known(Element, 'id_ extension modifierExtension itemCodeableConcept itemReference isActive_ strength')
const k10 = known(Element, 'id_ extension modifierExtension type source_ cost')
const k11 = known(Element, 'id_ extension modifierExtension type name_')
const to12 = referenceTo(Reference, 'ObservationDefinition')
const k13 = known(Element, 'id_ extension modifierExtension dosage indicationCodeableConcept indicationReference patientCharacteristics')
const k14 = known(Element, 'id_ extension modifierExtension type dosage')
const k15 = known(Element, 'id_ extension modifierExtension characteristicCodeableConcept characteristicQuantity value_*')
const k16 = known(Element, 'id_ extension modifierExtension type classification')
const k17 = known(Element, 'id_ extension modifierExtension type quantity')
const k18 = known(Element, 'id_ extension modifierExtension type valueCodeableConcept valueString_ valueQuantity valueBase64Binary_')
const k19 = known(Element, 'id_ extension modifierExtension regulatoryAuthority substitution schedule maxDispense')
const k20 = known(Element, 'id_ extension modifierExtension type allowed_')
const k21 = known(Element, 'id_ extension modifierExtension schedule')
const k22 = known(Element, 'id_ extension modifierExtension quantity period')
const k23 = known(Element, 'id_ extension modifierExtension areaUnderCurve lethalDose50 halfLifePeriod')
