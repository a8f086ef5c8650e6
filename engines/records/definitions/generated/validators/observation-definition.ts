// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Range, Reference } from './data-types.ts'
import { administrative_gender_code, observation_range_category_code, permitted_data_type_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isDecimal, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ObservationDefinition(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ObservationDefinition') note(s, 'structure', 'must be ObservationDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'permittedDataType': values(s, 'permittedDataType', v, o._permittedDataType, permitted_data_type_code.has, permitted_data_type_code); break
case 'multipleResultsAllowed': if (!isBoolean(v)) bad(s, 'multipleResultsAllowed', v, 'boolean'); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'preferredReportName': if (!isString(v)) bad(s, 'preferredReportName', v, 'string'); break
case 'quantitativeDetails': one(s, 'quantitativeDetails', v, ObservationDefinition_quantitativeDetails); break
case 'qualifiedInterval': each(s, 'qualifiedInterval', v, ObservationDefinition_qualifiedInterval); break
case 'validCodedValueSet': one(s, 'validCodedValueSet', v, to0); break
case 'normalCodedValueSet': one(s, 'normalCodedValueSet', v, to0); break
case 'abnormalCodedValueSet': one(s, 'abnormalCodedValueSet', v, to0); break
case 'criticalCodedValueSet': one(s, 'criticalCodedValueSet', v, to0); break
default: other(s, k, v, k1)
}
}
if (r !== 1) missing(s, o, 'code')
}
export function ObservationDefinition_quantitativeDetails(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'customaryUnit': one(s, 'customaryUnit', v, CodeableConcept); break
case 'unit': one(s, 'unit', v, CodeableConcept); break
case 'conversionFactor': if (!isDecimal(v)) bad(s, 'conversionFactor', v, 'decimal'); break
case 'decimalPrecision': if (!isInteger(v)) bad(s, 'decimalPrecision', v, 'integer'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function ObservationDefinition_qualifiedInterval(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': if (!observation_range_category_code.has(v)) bad(s, 'category', v, observation_range_category_code); break
case 'range': one(s, 'range', v, Range); break
case 'context': one(s, 'context', v, CodeableConcept); break
case 'appliesTo': each(s, 'appliesTo', v, CodeableConcept); break
case 'gender': if (!administrative_gender_code.has(v)) bad(s, 'gender', v, administrative_gender_code); break
case 'age': one(s, 'age', v, Range); break
case 'gestationalAge': one(s, 'gestationalAge', v, Range); break
case 'condition': if (!isString(v)) bad(s, 'condition', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'ValueSet')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension category code identifier permittedDataType_* multipleResultsAllowed_ method preferredReportName_ quantitativeDetails qualifiedInterval validCodedValueSet normalCodedValueSet abnormalCodedValueSet criticalCodedValueSet')
const k2 = known(Element, 'id_ extension modifierExtension customaryUnit unit conversionFactor_ decimalPrecision_')
const k3 = known(Element, 'id_ extension modifierExtension category_ range context appliesTo gender_ age gestationalAge condition_')
