// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Coding, Duration, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { encounter_location_status_code, encounter_status_code } from './codes.ts'
import { isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Encounter(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Encounter') note(s, 'structure', 'must be Encounter', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!encounter_status_code.has(v)) bad(s, 'status', v, encounter_status_code); break
case 'statusHistory': each(s, 'statusHistory', v, Encounter_statusHistory); break
case 'class': r |= 2; one(s, 'class', v, Coding); break
case 'classHistory': each(s, 'classHistory', v, Encounter_classHistory); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'serviceType': one(s, 'serviceType', v, CodeableConcept); break
case 'priority': one(s, 'priority', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'episodeOfCare': each(s, 'episodeOfCare', v, to1); break
case 'basedOn': each(s, 'basedOn', v, to2); break
case 'participant': each(s, 'participant', v, Encounter_participant); break
case 'appointment': each(s, 'appointment', v, to3); break
case 'period': one(s, 'period', v, Period); break
case 'length': one(s, 'length', v, Duration); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to4); break
case 'diagnosis': each(s, 'diagnosis', v, Encounter_diagnosis); break
case 'account': each(s, 'account', v, to5); break
case 'hospitalization': one(s, 'hospitalization', v, Encounter_hospitalization); break
case 'location': each(s, 'location', v, Encounter_location); break
case 'serviceProvider': one(s, 'serviceProvider', v, to6); break
case 'partOf': one(s, 'partOf', v, to7); break
default: other(s, k, v, k8)
}
}
if (r !== 3) missing(s, o, 'status class')
}
export function Encounter_statusHistory(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'status': r |= 1; if (!encounter_status_code.has(v)) bad(s, 'status', v, encounter_status_code); break
case 'period': r |= 2; one(s, 'period', v, Period); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'status period')
}
export function Encounter_classHistory(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'class': r |= 1; one(s, 'class', v, Coding); break
case 'period': r |= 2; one(s, 'period', v, Period); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'class period')
}
export function Encounter_participant(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
case 'individual': one(s, 'individual', v, to11); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
}
export function Encounter_diagnosis(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'condition': r |= 1; one(s, 'condition', v, to13); break
case 'use': one(s, 'use', v, CodeableConcept); break
case 'rank': if (!isPositiveInt(v)) bad(s, 'rank', v, 'positiveInt'); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'condition')
}
export function Encounter_hospitalization(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'preAdmissionIdentifier': one(s, 'preAdmissionIdentifier', v, Identifier); break
case 'origin': one(s, 'origin', v, to15); break
case 'admitSource': one(s, 'admitSource', v, CodeableConcept); break
case 'reAdmission': one(s, 'reAdmission', v, CodeableConcept); break
case 'dietPreference': each(s, 'dietPreference', v, CodeableConcept); break
case 'specialCourtesy': each(s, 'specialCourtesy', v, CodeableConcept); break
case 'specialArrangement': each(s, 'specialArrangement', v, CodeableConcept); break
case 'destination': one(s, 'destination', v, to15); break
case 'dischargeDisposition': one(s, 'dischargeDisposition', v, CodeableConcept); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
}
export function Encounter_location(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'location': r |= 1; one(s, 'location', v, to17); break
case 'status': if (!encounter_location_status_code.has(v)) bad(s, 'status', v, encounter_location_status_code); break
case 'physicalType': one(s, 'physicalType', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'location')
}
const to0 = referenceTo(Reference, 'Patient Group')
const to1 = referenceTo(Reference, 'EpisodeOfCare')
const to2 = referenceTo(Reference, 'ServiceRequest')
const to3 = referenceTo(Reference, 'Appointment')
const to4 = referenceTo(Reference, 'Condition Procedure Observation ImmunizationRecommendation')
const to5 = referenceTo(Reference, 'Account')
const to6 = referenceTo(Reference, 'Organization')
const to7 = referenceTo(Reference, 'Encounter')
const k8 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ statusHistory class classHistory type serviceType priority subject episodeOfCare basedOn participant appointment period length reasonCode reasonReference diagnosis account hospitalization location serviceProvider partOf')
const k9 = known(Element, 'id_ extension modifierExtension status_ period')
const k10 = known(Element, 'id_ extension modifierExtension class period')
const to11 = referenceTo(Reference, 'Practitioner PractitionerRole RelatedPerson')
const k12 = known(Element, 'id_ extension modifierExtension type period individual')
const to13 = referenceTo(Reference, 'Condition Procedure')
const k14 = known(Element, 'id_ extension modifierExtension condition use rank_')
const to15 = referenceTo(Reference, 'Location Organization')
const k16 = known(Element, 'id_ extension modifierExtension preAdmissionIdentifier origin admitSource reAdmission dietPreference specialCourtesy specialArrangement destination dischargeDisposition')
const to17 = referenceTo(Reference, 'Location')
const k18 = known(Element, 'id_ extension modifierExtension location status_ physicalType period')
