// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { immunization_status_code } from './codes.ts'
import { isBoolean, isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Immunization(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Immunization') note(s, 'structure', 'must be Immunization', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!immunization_status_code.has(v)) bad(s, 'status', v, immunization_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'vaccineCode': r |= 2; one(s, 'vaccineCode', v, CodeableConcept); break
case 'patient': r |= 4; one(s, 'patient', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'occurrenceDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'occurrenceString': c0++; if (!isString(v)) bad(s, 'occurrence', v, 'string'); break
case '_occurrenceString': if (o.occurrenceString === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'recorded': if (!isDateTime(v)) bad(s, 'recorded', v, 'dateTime'); break
case 'primarySource': if (!isBoolean(v)) bad(s, 'primarySource', v, 'boolean'); break
case 'reportOrigin': one(s, 'reportOrigin', v, CodeableConcept); break
case 'location': one(s, 'location', v, to2); break
case 'manufacturer': one(s, 'manufacturer', v, to3); break
case 'lotNumber': if (!isString(v)) bad(s, 'lotNumber', v, 'string'); break
case 'expirationDate': if (!isDate(v)) bad(s, 'expirationDate', v, 'date'); break
case 'site': one(s, 'site', v, CodeableConcept); break
case 'route': one(s, 'route', v, CodeableConcept); break
case 'doseQuantity': one(s, 'doseQuantity', v, SimpleQuantity); break
case 'performer': each(s, 'performer', v, Immunization_performer); break
case 'note': each(s, 'note', v, Annotation); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to4); break
case 'isSubpotent': if (!isBoolean(v)) bad(s, 'isSubpotent', v, 'boolean'); break
case 'subpotentReason': each(s, 'subpotentReason', v, CodeableConcept); break
case 'education': each(s, 'education', v, Immunization_education); break
case 'programEligibility': each(s, 'programEligibility', v, CodeableConcept); break
case 'fundingSource': one(s, 'fundingSource', v, CodeableConcept); break
case 'reaction': each(s, 'reaction', v, Immunization_reaction); break
case 'protocolApplied': each(s, 'protocolApplied', v, Immunization_protocolApplied); break
default: other(s, k, v, k5)
}
}
if (r !== 7) missing(s, o, 'status vaccineCode patient')
if (c0 !== 1) choice(s, 'occurrence', c0, true)
}
export function Immunization_performer(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'function': one(s, 'function', v, CodeableConcept); break
case 'actor': r |= 1; one(s, 'actor', v, to6); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
export function Immunization_education(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'documentType': if (!isString(v)) bad(s, 'documentType', v, 'string'); break
case 'reference': if (!isUri(v)) bad(s, 'reference', v, 'uri'); break
case 'publicationDate': if (!isDateTime(v)) bad(s, 'publicationDate', v, 'dateTime'); break
case 'presentationDate': if (!isDateTime(v)) bad(s, 'presentationDate', v, 'dateTime'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q8(o, s.resource, s.root)) broken(s, 'imm-1', "One of documentType or reference SHALL be present")
}
}
export function Immunization_reaction(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'detail': one(s, 'detail', v, to10); break
case 'reported': if (!isBoolean(v)) bad(s, 'reported', v, 'boolean'); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function Immunization_protocolApplied(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'series': if (!isString(v)) bad(s, 'series', v, 'string'); break
case 'authority': one(s, 'authority', v, to3); break
case 'targetDisease': each(s, 'targetDisease', v, CodeableConcept); break
case 'doseNumberPositiveInt': c0++; if (!isPositiveInt(v)) bad(s, 'doseNumber', v, 'positiveInt'); break
case '_doseNumberPositiveInt': if (o.doseNumberPositiveInt === undefined) c0++; one(s, 'doseNumber', v, Element); break
case 'doseNumberString': c0++; if (!isString(v)) bad(s, 'doseNumber', v, 'string'); break
case '_doseNumberString': if (o.doseNumberString === undefined) c0++; one(s, 'doseNumber', v, Element); break
case 'seriesDosesPositiveInt': c1++; if (!isPositiveInt(v)) bad(s, 'seriesDoses', v, 'positiveInt'); break
case '_seriesDosesPositiveInt': if (o.seriesDosesPositiveInt === undefined) c1++; one(s, 'seriesDoses', v, Element); break
case 'seriesDosesString': c1++; if (!isString(v)) bad(s, 'seriesDoses', v, 'string'); break
case '_seriesDosesString': if (o.seriesDosesString === undefined) c1++; one(s, 'seriesDoses', v, Element); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'doseNumber', c0, true)
if (c1 > 1) choice(s, 'seriesDoses', c1, false)
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Location')
const to3 = referenceTo(Reference, 'Organization')
const to4 = referenceTo(Reference, 'Condition Observation DiagnosticReport')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ statusReason vaccineCode patient encounter occurrenceDateTime_ occurrenceString_ recorded_ primarySource_ reportOrigin location manufacturer lotNumber_ expirationDate_ site route doseQuantity performer note reasonCode reasonReference isSubpotent_ subpotentReason education programEligibility fundingSource reaction protocolApplied')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const k7 = known(Element, 'id_ extension modifierExtension function actor')
const q8 = (e, resource, root) => e.documentType != null || e._documentType != null || e.reference != null || e._reference != null
const k9 = known(Element, 'id_ extension modifierExtension documentType_ reference_ publicationDate_ presentationDate_')
const to10 = referenceTo(Reference, 'Observation')
const k11 = known(Element, 'id_ extension modifierExtension date_ detail reported_')
const k12 = known(Element, 'id_ extension modifierExtension series_ authority targetDisease doseNumberPositiveInt_ doseNumberString_ seriesDosesPositiveInt_ seriesDosesString_')
