// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Reference, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { request_intent_code, request_priority_code, request_status_code } from './codes.ts'
export function DeviceRequest(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DeviceRequest') note(s, 'structure', 'must be DeviceRequest', k); break
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
case 'priorRequest': each(s, 'priorRequest', v, to0); break
case 'groupIdentifier': one(s, 'groupIdentifier', v, Identifier); break
case 'status': if (!request_status_code.has(v)) bad(s, 'status', v, request_status_code); break
case 'intent': r |= 1; if (!request_intent_code.has(v)) bad(s, 'intent', v, request_intent_code); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'codeReference': c0++; one(s, 'code', v, to1); break
case 'codeCodeableConcept': c0++; one(s, 'code', v, CodeableConcept); break
case 'parameter': each(s, 'parameter', v, DeviceRequest_parameter); break
case 'subject': r |= 2; one(s, 'subject', v, to2); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'occurrenceDateTime': c1++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c1++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c1++; one(s, 'occurrence', v, Period); break
case 'occurrenceTiming': c1++; one(s, 'occurrence', v, Timing); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'requester': one(s, 'requester', v, to4); break
case 'performerType': one(s, 'performerType', v, CodeableConcept); break
case 'performer': one(s, 'performer', v, to5); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to6); break
case 'insurance': each(s, 'insurance', v, to7); break
case 'supportingInfo': each(s, 'supportingInfo', v, to0); break
case 'note': each(s, 'note', v, Annotation); break
case 'relevantHistory': each(s, 'relevantHistory', v, to8); break
default: other(s, k, v, k9)
}
}
if (r !== 3) missing(s, o, 'intent subject')
if (c0 !== 1) choice(s, 'code', c0, true)
if (c1 > 1) choice(s, 'occurrence', c1, false)
}
export function DeviceRequest_parameter(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'value', c0, false)
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Device')
const to2 = referenceTo(Reference, 'Patient Group Location Device')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Device Practitioner PractitionerRole Organization')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam HealthcareService Patient Device RelatedPerson')
const to6 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const to7 = referenceTo(Reference, 'Coverage ClaimResponse')
const to8 = referenceTo(Reference, 'Provenance')
const k9 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* basedOn priorRequest groupIdentifier status_ intent_ priority_ codeReference codeCodeableConcept parameter subject encounter occurrenceDateTime_ occurrencePeriod occurrenceTiming authoredOn_ requester performerType performer reasonCode reasonReference insurance supportingInfo note relevantHistory')
const k10 = known(Element, 'id_ extension modifierExtension code valueCodeableConcept valueQuantity valueRange valueBoolean_')
