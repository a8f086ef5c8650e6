// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { immunization_evaluation_status_code } from './codes.ts'
import { isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ImmunizationEvaluation(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ImmunizationEvaluation') note(s, 'structure', 'must be ImmunizationEvaluation', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!immunization_evaluation_status_code.has(v)) bad(s, 'status', v, immunization_evaluation_status_code); break
case 'patient': r |= 2; one(s, 'patient', v, to0); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'authority': one(s, 'authority', v, to1); break
case 'targetDisease': r |= 4; one(s, 'targetDisease', v, CodeableConcept); break
case 'immunizationEvent': r |= 8; one(s, 'immunizationEvent', v, to2); break
case 'doseStatus': r |= 16; one(s, 'doseStatus', v, CodeableConcept); break
case 'doseStatusReason': each(s, 'doseStatusReason', v, CodeableConcept); break
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
default: other(s, k, v, k3)
}
}
if (r !== 31) missing(s, o, 'status patient targetDisease immunizationEvent doseStatus')
if (c0 > 1) choice(s, 'doseNumber', c0, false)
if (c1 > 1) choice(s, 'seriesDoses', c1, false)
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'Immunization')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ patient date_ authority targetDisease immunizationEvent doseStatus doseStatusReason description_ series_ doseNumberPositiveInt_ doseNumberString_ seriesDosesPositiveInt_ seriesDosesString_')
