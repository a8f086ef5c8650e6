// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ImmunizationRecommendation(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ImmunizationRecommendation') note(s, 'structure', 'must be ImmunizationRecommendation', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'patient': r |= 1; one(s, 'patient', v, to0); break
case 'date': r |= 2; if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'authority': one(s, 'authority', v, to1); break
case 'recommendation': r |= 4; each(s, 'recommendation', v, ImmunizationRecommendation_recommendation); break
default: other(s, k, v, k2)
}
}
if (r !== 7) missing(s, o, 'patient date recommendation')
}
export function ImmunizationRecommendation_recommendation(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'vaccineCode': each(s, 'vaccineCode', v, CodeableConcept); break
case 'targetDisease': one(s, 'targetDisease', v, CodeableConcept); break
case 'contraindicatedVaccineCode': each(s, 'contraindicatedVaccineCode', v, CodeableConcept); break
case 'forecastStatus': r |= 1; one(s, 'forecastStatus', v, CodeableConcept); break
case 'forecastReason': each(s, 'forecastReason', v, CodeableConcept); break
case 'dateCriterion': each(s, 'dateCriterion', v, ImmunizationRecommendation_recommendation_dateCriterion); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'series': if (!isString(v)) bad(s, 'series', v, 'string'); break
case 'doseNumberPositiveInt': c0++; if (!isPositiveInt(v)) bad(s, 'doseNumber', v, 'positiveInt'); break
case '_doseNumberPositiveInt': if (o.doseNumberPositiveInt === undefined) c0++; one(s, 'doseNumber', v, Element); break
case 'doseNumberString': c0++; if (!isString(v)) bad(s, 'doseNumber', v, 'string'); break
case '_doseNumberString': if (o.doseNumberString === undefined) c0++; one(s, 'doseNumber', v, Element); break
case 'seriesDosesPositiveInt': c1++; if (!isPositiveInt(v)) bad(s, 'seriesDoses', v, 'positiveInt'); break
case '_seriesDosesPositiveInt': if (o.seriesDosesPositiveInt === undefined) c1++; one(s, 'seriesDoses', v, Element); break
case 'seriesDosesString': c1++; if (!isString(v)) bad(s, 'seriesDoses', v, 'string'); break
case '_seriesDosesString': if (o.seriesDosesString === undefined) c1++; one(s, 'seriesDoses', v, Element); break
case 'supportingImmunization': each(s, 'supportingImmunization', v, to4); break
case 'supportingPatientInformation': each(s, 'supportingPatientInformation', v, to5); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'forecastStatus')
if (c0 > 1) choice(s, 'doseNumber', c0, false)
if (c1 > 1) choice(s, 'seriesDoses', c1, false)
if (s.faults.length === f) {
if (!q3(o, s.resource, s.root)) broken(s, 'imr-1', "One of vaccineCode or targetDisease SHALL be present")
}
}
export function ImmunizationRecommendation_recommendation_dateCriterion(o, s) {
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
case 'value': r |= 2; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code value')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Organization')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier patient date_ authority recommendation')
const q3 = (e, resource, root) => fp.list(e.vaccineCode).length > 0 || e.targetDisease != null
const to4 = referenceTo(Reference, 'Immunization ImmunizationEvaluation')
const to5 = referenceTo(Reference, '')
const k6 = known(Element, 'id_ extension modifierExtension vaccineCode targetDisease contraindicatedVaccineCode forecastStatus forecastReason dateCriterion description_ series_ doseNumberPositiveInt_ doseNumberString_ seriesDosesPositiveInt_ seriesDosesString_ supportingImmunization supportingPatientInformation')
const k7 = known(Element, 'id_ extension modifierExtension code value_')
