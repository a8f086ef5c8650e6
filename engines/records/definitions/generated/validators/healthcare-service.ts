// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Attachment, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { days_of_week_code } from './codes.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function HealthcareService(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'HealthcareService') note(s, 'structure', 'must be HealthcareService', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'active': if (!isBoolean(v)) bad(s, 'active', v, 'boolean'); break
case 'providedBy': one(s, 'providedBy', v, to0); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'specialty': each(s, 'specialty', v, CodeableConcept); break
case 'location': each(s, 'location', v, to1); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'extraDetails': if (!isMarkdown(v)) bad(s, 'extraDetails', v, 'markdown'); break
case 'photo': one(s, 'photo', v, Attachment); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'coverageArea': each(s, 'coverageArea', v, to1); break
case 'serviceProvisionCode': each(s, 'serviceProvisionCode', v, CodeableConcept); break
case 'eligibility': each(s, 'eligibility', v, HealthcareService_eligibility); break
case 'program': each(s, 'program', v, CodeableConcept); break
case 'characteristic': each(s, 'characteristic', v, CodeableConcept); break
case 'communication': each(s, 'communication', v, CodeableConcept); break
case 'referralMethod': each(s, 'referralMethod', v, CodeableConcept); break
case 'appointmentRequired': if (!isBoolean(v)) bad(s, 'appointmentRequired', v, 'boolean'); break
case 'availableTime': each(s, 'availableTime', v, HealthcareService_availableTime); break
case 'notAvailable': each(s, 'notAvailable', v, HealthcareService_notAvailable); break
case 'availabilityExceptions': if (!isString(v)) bad(s, 'availabilityExceptions', v, 'string'); break
case 'endpoint': each(s, 'endpoint', v, to2); break
default: other(s, k, v, k3)
}
}
}
export function HealthcareService_eligibility(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'comment': if (!isMarkdown(v)) bad(s, 'comment', v, 'markdown'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function HealthcareService_availableTime(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'daysOfWeek': values(s, 'daysOfWeek', v, o._daysOfWeek, days_of_week_code.has, days_of_week_code); break
case 'allDay': if (!isBoolean(v)) bad(s, 'allDay', v, 'boolean'); break
case 'availableStartTime': if (!isTime(v)) bad(s, 'availableStartTime', v, 'time'); break
case 'availableEndTime': if (!isTime(v)) bad(s, 'availableEndTime', v, 'time'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function HealthcareService_notAvailable(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': r |= 1; if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'during': one(s, 'during', v, Period); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'description')
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'Location')
const to2 = referenceTo(Reference, 'Endpoint')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ providedBy category type specialty location name_ comment_ extraDetails_ photo telecom coverageArea serviceProvisionCode eligibility program characteristic communication referralMethod appointmentRequired_ availableTime notAvailable availabilityExceptions_ endpoint')
const k4 = known(Element, 'id_ extension modifierExtension code comment_')
const k5 = known(Element, 'id_ extension modifierExtension daysOfWeek_* allDay_ availableStartTime_ availableEndTime_')
const k6 = known(Element, 'id_ extension modifierExtension description_ during')
