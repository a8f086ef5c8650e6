// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference, SimpleQuantity, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { care_plan_activity_kind_code, care_plan_activity_status_code, care_plan_intent_code, request_status_code } from './codes.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function CarePlan(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CarePlan') note(s, 'structure', 'must be CarePlan', k); break
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
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'replaces': each(s, 'replaces', v, to0); break
case 'partOf': each(s, 'partOf', v, to0); break
case 'status': r |= 1; if (!request_status_code.has(v)) bad(s, 'status', v, request_status_code); break
case 'intent': r |= 2; if (!care_plan_intent_code.has(v)) bad(s, 'intent', v, care_plan_intent_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'subject': r |= 4; one(s, 'subject', v, to1); break
case 'encounter': one(s, 'encounter', v, to2); break
case 'period': one(s, 'period', v, Period); break
case 'created': if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'author': one(s, 'author', v, to3); break
case 'contributor': each(s, 'contributor', v, to3); break
case 'careTeam': each(s, 'careTeam', v, to4); break
case 'addresses': each(s, 'addresses', v, to5); break
case 'supportingInfo': each(s, 'supportingInfo', v, to6); break
case 'goal': each(s, 'goal', v, to7); break
case 'activity': each(s, 'activity', v, CarePlan_activity); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k8)
}
}
if (r !== 7) missing(s, o, 'status intent subject')
}
export function CarePlan_activity(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'outcomeCodeableConcept': each(s, 'outcomeCodeableConcept', v, CodeableConcept); break
case 'outcomeReference': each(s, 'outcomeReference', v, to6); break
case 'progress': each(s, 'progress', v, Annotation); break
case 'reference': one(s, 'reference', v, to10); break
case 'detail': one(s, 'detail', v, CarePlan_activity_detail); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q9(o, s.resource, s.root)) broken(s, 'cpl-3', "Provide a reference or detail, not both")
}
}
export function CarePlan_activity_detail(o, s) {
if (!isElement(o, s)) return
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
case 'kind': if (!care_plan_activity_kind_code.has(v)) bad(s, 'kind', v, care_plan_activity_kind_code); break
case 'instantiatesCanonical': values(s, 'instantiatesCanonical', v, o._instantiatesCanonical, isCanonical, 'canonical'); break
case 'instantiatesUri': values(s, 'instantiatesUri', v, o._instantiatesUri, isUri, 'uri'); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to12); break
case 'goal': each(s, 'goal', v, to7); break
case 'status': r |= 1; if (!care_plan_activity_status_code.has(v)) bad(s, 'status', v, care_plan_activity_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'doNotPerform': if (!isBoolean(v)) bad(s, 'doNotPerform', v, 'boolean'); break
case 'scheduledTiming': c0++; one(s, 'scheduled', v, Timing); break
case 'scheduledPeriod': c0++; one(s, 'scheduled', v, Period); break
case 'scheduledString': c0++; if (!isString(v)) bad(s, 'scheduled', v, 'string'); break
case '_scheduledString': if (o.scheduledString === undefined) c0++; one(s, 'scheduled', v, Element); break
case 'location': one(s, 'location', v, to13); break
case 'performer': each(s, 'performer', v, to14); break
case 'productCodeableConcept': c1++; one(s, 'product', v, CodeableConcept); break
case 'productReference': c1++; one(s, 'product', v, to15); break
case 'dailyAmount': one(s, 'dailyAmount', v, SimpleQuantity); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'scheduled', c0, false)
if (c1 > 1) choice(s, 'product', c1, false)
}
const to0 = referenceTo(Reference, 'CarePlan')
const to1 = referenceTo(Reference, 'Patient Group')
const to2 = referenceTo(Reference, 'Encounter')
const to3 = referenceTo(Reference, 'Patient Practitioner PractitionerRole Device RelatedPerson Organization CareTeam')
const to4 = referenceTo(Reference, 'CareTeam')
const to5 = referenceTo(Reference, 'Condition')
const to6 = referenceTo(Reference, '')
const to7 = referenceTo(Reference, 'Goal')
const k8 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* basedOn replaces partOf status_ intent_ category title_ description_ subject encounter period created_ author contributor careTeam addresses supportingInfo goal activity note')
const q9 = (e, resource, root) => e.detail == null || e.reference == null
const to10 = referenceTo(Reference, 'Appointment CommunicationRequest DeviceRequest MedicationRequest NutritionOrder Task ServiceRequest VisionPrescription RequestGroup')
const k11 = known(Element, 'id_ extension modifierExtension outcomeCodeableConcept outcomeReference progress reference detail')
const to12 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const to13 = referenceTo(Reference, 'Location')
const to14 = referenceTo(Reference, 'Practitioner PractitionerRole Organization RelatedPerson Patient CareTeam HealthcareService Device')
const to15 = referenceTo(Reference, 'Medication Substance')
const k16 = known(Element, 'id_ extension modifierExtension kind_ instantiatesCanonical_* instantiatesUri_* code reasonCode reasonReference goal status_ statusReason doNotPerform_ scheduledTiming scheduledPeriod scheduledString_ location performer productCodeableConcept productReference dailyAmount quantity description_')
