// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { appointmentstatus_code, participantrequired_code, participationstatus_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isPositiveInt, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime, isInstant } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Appointment(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Appointment') note(s, 'structure', 'must be Appointment', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!appointmentstatus_code.has(v)) bad(s, 'status', v, appointmentstatus_code); break
case 'cancelationReason': one(s, 'cancelationReason', v, CodeableConcept); break
case 'serviceCategory': each(s, 'serviceCategory', v, CodeableConcept); break
case 'serviceType': each(s, 'serviceType', v, CodeableConcept); break
case 'specialty': each(s, 'specialty', v, CodeableConcept); break
case 'appointmentType': one(s, 'appointmentType', v, CodeableConcept); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to3); break
case 'priority': if (!isUnsignedInt(v)) bad(s, 'priority', v, 'unsignedInt'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'supportingInformation': each(s, 'supportingInformation', v, to4); break
case 'start': if (!isInstant(v)) bad(s, 'start', v, 'instant'); break
case 'end': if (!isInstant(v)) bad(s, 'end', v, 'instant'); break
case 'minutesDuration': if (!isPositiveInt(v)) bad(s, 'minutesDuration', v, 'positiveInt'); break
case 'slot': each(s, 'slot', v, to5); break
case 'created': if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'patientInstruction': if (!isString(v)) bad(s, 'patientInstruction', v, 'string'); break
case 'basedOn': each(s, 'basedOn', v, to6); break
case 'participant': r |= 2; each(s, 'participant', v, Appointment_participant); break
case 'requestedPeriod': each(s, 'requestedPeriod', v, Period); break
default: other(s, k, v, k7)
}
}
if (r !== 3) missing(s, o, 'status participant')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'app-2', "Either start and end are specified, or neither")
if (!q1(o, s.resource, s.root)) broken(s, 'app-3', "Only proposed or cancelled appointments can be missing start/end dates")
if (!q2(o, s.resource, s.root)) broken(s, 'app-4', "Cancelation reason is only used for appointments that have been cancelled, or no-show")
}
}
export function Appointment_participant(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'actor': one(s, 'actor', v, to9); break
case 'required': if (!participantrequired_code.has(v)) bad(s, 'required', v, participantrequired_code); break
case 'status': r |= 1; if (!participationstatus_code.has(v)) bad(s, 'status', v, participationstatus_code); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'status')
if (s.faults.length === f) {
if (!q8(o, s.resource, s.root)) broken(s, 'app-1', "Either the type or actor on the participant SHALL be specified")
}
}
const q0 = (e, resource, root) => (e.start != null || e._start != null) === (e.end != null || e._end != null)
const q1 = (e, resource, root) => (e.start != null || e._start != null) && (e.end != null || e._end != null) || e.status != null && (e.status === "proposed" || e.status === "cancelled" || e.status === "waitlist")
const q2 = (e, resource, root) => e.cancelationReason == null || e.status === "noshow" || e.status === "cancelled"
const to3 = referenceTo(Reference, 'Condition Procedure Observation ImmunizationRecommendation')
const to4 = referenceTo(Reference, '')
const to5 = referenceTo(Reference, 'Slot')
const to6 = referenceTo(Reference, 'ServiceRequest')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ cancelationReason serviceCategory serviceType specialty appointmentType reasonCode reasonReference priority_ description_ supportingInformation start_ end_ minutesDuration_ slot created_ comment_ patientInstruction_ basedOn participant requestedPeriod')
const q8 = (e, resource, root) => fp.list(e.type).length > 0 || e.actor != null
const to9 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Device HealthcareService Location')
const k10 = known(Element, 'id_ extension modifierExtension type actor required_ status_ period')
