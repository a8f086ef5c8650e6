// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Ratio, Reference, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { request_intent_code, request_priority_code, request_status_code } from './codes.ts'
export function ServiceRequest(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
let c1 = 0
let c2 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ServiceRequest') note(s, 'structure', 'must be ServiceRequest', k); break
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
case 'basedOn': each(s, 'basedOn', v, to1); break
case 'replaces': each(s, 'replaces', v, to2); break
case 'requisition': one(s, 'requisition', v, Identifier); break
case 'status': r |= 1; if (!request_status_code.has(v)) bad(s, 'status', v, request_status_code); break
case 'intent': r |= 2; if (!request_intent_code.has(v)) bad(s, 'intent', v, request_intent_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'doNotPerform': if (!isBoolean(v)) bad(s, 'doNotPerform', v, 'boolean'); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'orderDetail': each(s, 'orderDetail', v, CodeableConcept); break
case 'quantityQuantity': c0++; one(s, 'quantity', v, Quantity); break
case 'quantityRatio': c0++; one(s, 'quantity', v, Ratio); break
case 'quantityRange': c0++; one(s, 'quantity', v, Range); break
case 'subject': r |= 4; one(s, 'subject', v, to3); break
case 'encounter': one(s, 'encounter', v, to4); break
case 'occurrenceDateTime': c1++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c1++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c1++; one(s, 'occurrence', v, Period); break
case 'occurrenceTiming': c1++; one(s, 'occurrence', v, Timing); break
case 'asNeededBoolean': c2++; if (!isBoolean(v)) bad(s, 'asNeeded', v, 'boolean'); break
case '_asNeededBoolean': if (o.asNeededBoolean === undefined) c2++; one(s, 'asNeeded', v, Element); break
case 'asNeededCodeableConcept': c2++; one(s, 'asNeeded', v, CodeableConcept); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'requester': one(s, 'requester', v, to5); break
case 'performerType': one(s, 'performerType', v, CodeableConcept); break
case 'performer': each(s, 'performer', v, to6); break
case 'locationCode': each(s, 'locationCode', v, CodeableConcept); break
case 'locationReference': each(s, 'locationReference', v, to7); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to8); break
case 'insurance': each(s, 'insurance', v, to9); break
case 'supportingInfo': each(s, 'supportingInfo', v, to10); break
case 'specimen': each(s, 'specimen', v, to11); break
case 'bodySite': each(s, 'bodySite', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
case 'patientInstruction': if (!isString(v)) bad(s, 'patientInstruction', v, 'string'); break
case 'relevantHistory': each(s, 'relevantHistory', v, to12); break
default: other(s, k, v, k13)
}
}
if (r !== 7) missing(s, o, 'status intent subject')
if (c0 > 1) choice(s, 'quantity', c0, false)
if (c1 > 1) choice(s, 'occurrence', c1, false)
if (c2 > 1) choice(s, 'asNeeded', c2, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'prr-1', "orderDetail SHALL only be present if code is present")
}
}
const q0 = (e, resource, root) => !(fp.list(e.orderDetail).length > 0) || e.code != null
const to1 = referenceTo(Reference, 'CarePlan ServiceRequest MedicationRequest')
const to2 = referenceTo(Reference, 'ServiceRequest')
const to3 = referenceTo(Reference, 'Patient Group Location Device')
const to4 = referenceTo(Reference, 'Encounter')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson Device')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam HealthcareService Patient Device RelatedPerson')
const to7 = referenceTo(Reference, 'Location')
const to8 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const to9 = referenceTo(Reference, 'Coverage ClaimResponse')
const to10 = referenceTo(Reference, '')
const to11 = referenceTo(Reference, 'Specimen')
const to12 = referenceTo(Reference, 'Provenance')
const k13 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* basedOn replaces requisition status_ intent_ category priority_ doNotPerform_ code orderDetail quantityQuantity quantityRatio quantityRange subject encounter occurrenceDateTime_ occurrencePeriod occurrenceTiming asNeededBoolean_ asNeededCodeableConcept authoredOn_ requester performerType performer locationCode locationReference reasonCode reasonReference insurance supportingInfo specimen bodySite note patientInstruction_ relevantHistory')
