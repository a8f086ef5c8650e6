// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Ratio, Reference, SampledData, SimpleQuantity, Timing } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { areComponentsOther } from '../../../rules/validating/invariants.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime, isInstant, isTime } from '../../../rules/validating/dates.ts'
import { observation_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Observation(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Observation') note(s, 'structure', 'must be Observation', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'basedOn': each(s, 'basedOn', v, to1); break
case 'partOf': each(s, 'partOf', v, to2); break
case 'status': r |= 1; if (!observation_status_code.has(v)) bad(s, 'status', v, observation_status_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'code': r |= 2; one(s, 'code', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to3); break
case 'focus': each(s, 'focus', v, to4); break
case 'encounter': one(s, 'encounter', v, to5); break
case 'effectiveDateTime': c0++; if (!isDateTime(v)) bad(s, 'effective', v, 'dateTime'); break
case '_effectiveDateTime': if (o.effectiveDateTime === undefined) c0++; one(s, 'effective', v, Element); break
case 'effectivePeriod': c0++; one(s, 'effective', v, Period); break
case 'effectiveTiming': c0++; one(s, 'effective', v, Timing); break
case 'effectiveInstant': c0++; if (!isInstant(v)) bad(s, 'effective', v, 'instant'); break
case '_effectiveInstant': if (o.effectiveInstant === undefined) c0++; one(s, 'effective', v, Element); break
case 'issued': if (!isInstant(v)) bad(s, 'issued', v, 'instant'); break
case 'performer': each(s, 'performer', v, to6); break
case 'valueQuantity': c1++; one(s, 'value', v, Quantity); break
case 'valueCodeableConcept': c1++; one(s, 'value', v, CodeableConcept); break
case 'valueString': c1++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c1++; one(s, 'value', v, Element); break
case 'valueBoolean': c1++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c1++; one(s, 'value', v, Element); break
case 'valueInteger': c1++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c1++; one(s, 'value', v, Element); break
case 'valueRange': c1++; one(s, 'value', v, Range); break
case 'valueRatio': c1++; one(s, 'value', v, Ratio); break
case 'valueSampledData': c1++; one(s, 'value', v, SampledData); break
case 'valueTime': c1++; if (!isTime(v)) bad(s, 'value', v, 'time'); break
case '_valueTime': if (o.valueTime === undefined) c1++; one(s, 'value', v, Element); break
case 'valueDateTime': c1++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c1++; one(s, 'value', v, Element); break
case 'valuePeriod': c1++; one(s, 'value', v, Period); break
case 'dataAbsentReason': one(s, 'dataAbsentReason', v, CodeableConcept); break
case 'interpretation': each(s, 'interpretation', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'specimen': one(s, 'specimen', v, to7); break
case 'device': one(s, 'device', v, to8); break
case 'referenceRange': each(s, 'referenceRange', v, Observation_referenceRange); break
case 'hasMember': each(s, 'hasMember', v, to9); break
case 'derivedFrom': each(s, 'derivedFrom', v, to10); break
case 'component': each(s, 'component', v, Observation_component); break
default: other(s, k, v, k11)
}
}
if (r !== 3) missing(s, o, 'status code')
if (c0 > 1) choice(s, 'effective', c0, false)
if (c1 > 1) choice(s, 'value', c1, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'obs-6', "dataAbsentReason SHALL only be present if Observation.value[x] is not present")
if (!areComponentsOther(o, s)) broken(s, 'obs-7', "If Observation.code is the same as an Observation.component.code then the value element associated with the code SHALL NOT be present")
}
}
export function Observation_referenceRange(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'low': one(s, 'low', v, SimpleQuantity); break
case 'high': one(s, 'high', v, SimpleQuantity); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'appliesTo': each(s, 'appliesTo', v, CodeableConcept); break
case 'age': one(s, 'age', v, Range); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q12(o, s.resource, s.root)) broken(s, 'obs-3', "Must have at least a low or a high or text")
}
s.depth--
}
export function Observation_component(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueRatio': c0++; one(s, 'value', v, Ratio); break
case 'valueSampledData': c0++; one(s, 'value', v, SampledData); break
case 'valueTime': c0++; if (!isTime(v)) bad(s, 'value', v, 'time'); break
case '_valueTime': if (o.valueTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valuePeriod': c0++; one(s, 'value', v, Period); break
case 'dataAbsentReason': one(s, 'dataAbsentReason', v, CodeableConcept); break
case 'interpretation': each(s, 'interpretation', v, CodeableConcept); break
case 'referenceRange': each(s, 'referenceRange', v, Observation_referenceRange); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
if (c0 > 1) choice(s, 'value', c0, false)
}
const q0 = (() => {
const KEPT1 = new Set(["valueQuantity","valueCodeableConcept","valueString","_valueString","valueBoolean","_valueBoolean","valueInteger","_valueInteger","valueRange","valueRatio","valueSampledData","valueTime","_valueTime","valueDateTime","_valueDateTime","valuePeriod"])
return (e, resource, root) => e.dataAbsentReason == null || !fp.hasOneOf(e, KEPT1)
})()
const to1 = referenceTo(Reference, 'CarePlan DeviceRequest ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest')
const to2 = referenceTo(Reference, 'MedicationAdministration MedicationDispense MedicationStatement Procedure Immunization ImagingStudy')
const to3 = referenceTo(Reference, 'Patient Group Device Location')
const to4 = referenceTo(Reference, '')
const to5 = referenceTo(Reference, 'Encounter')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam Patient RelatedPerson')
const to7 = referenceTo(Reference, 'Specimen')
const to8 = referenceTo(Reference, 'Device DeviceMetric')
const to9 = referenceTo(Reference, 'Observation QuestionnaireResponse MolecularSequence')
const to10 = referenceTo(Reference, 'DocumentReference ImagingStudy Media QuestionnaireResponse Observation MolecularSequence')
const k11 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn partOf status_ category code subject focus encounter effectiveDateTime_ effectivePeriod effectiveTiming effectiveInstant_ issued_ performer valueQuantity valueCodeableConcept valueString_ valueBoolean_ valueInteger_ valueRange valueRatio valueSampledData valueTime_ valueDateTime_ valuePeriod dataAbsentReason interpretation note bodySite method specimen device referenceRange hasMember derivedFrom component')
const q12 = (e, resource, root) => e.low != null || e.high != null || e.text != null || e._text != null
const k13 = known(Element, 'id_ extension modifierExtension low high type appliesTo age text_')
const k14 = known(Element, 'id_ extension modifierExtension code valueQuantity valueCodeableConcept valueString_ valueBoolean_ valueInteger_ valueRange valueRatio valueSampledData valueTime_ valueDateTime_ valuePeriod dataAbsentReason interpretation referenceRange')
