// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { days_of_week_code } from './codes.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function PractitionerRole(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'PractitionerRole') note(s, 'structure', 'must be PractitionerRole', k); break
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
case 'period': one(s, 'period', v, Period); break
case 'practitioner': one(s, 'practitioner', v, to0); break
case 'organization': one(s, 'organization', v, to1); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'specialty': each(s, 'specialty', v, CodeableConcept); break
case 'location': each(s, 'location', v, to2); break
case 'healthcareService': each(s, 'healthcareService', v, to3); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'availableTime': each(s, 'availableTime', v, PractitionerRole_availableTime); break
case 'notAvailable': each(s, 'notAvailable', v, PractitionerRole_notAvailable); break
case 'availabilityExceptions': if (!isString(v)) bad(s, 'availabilityExceptions', v, 'string'); break
case 'endpoint': each(s, 'endpoint', v, to4); break
default: other(s, k, v, k5)
}
}
}
export function PractitionerRole_availableTime(o, s) {
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
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
export function PractitionerRole_notAvailable(o, s) {
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
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'description')
}
const to0 = referenceTo(Reference, 'Practitioner')
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'Location')
const to3 = referenceTo(Reference, 'HealthcareService')
const to4 = referenceTo(Reference, 'Endpoint')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ period practitioner organization code specialty location healthcareService telecom availableTime notAvailable availabilityExceptions_ endpoint')
const k6 = known(Element, 'id_ extension modifierExtension daysOfWeek_* allDay_ availableStartTime_ availableEndTime_')
const k7 = known(Element, 'id_ extension modifierExtension description_ during')
