// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Range, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { event_status_code } from './codes.ts'
import { isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Procedure(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Procedure') note(s, 'structure', 'must be Procedure', k); break
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
case 'partOf': each(s, 'partOf', v, to1); break
case 'status': r |= 1; if (!event_status_code.has(v)) bad(s, 'status', v, event_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'subject': r |= 2; one(s, 'subject', v, to2); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'performedDateTime': c0++; if (!isDateTime(v)) bad(s, 'performed', v, 'dateTime'); break
case '_performedDateTime': if (o.performedDateTime === undefined) c0++; one(s, 'performed', v, Element); break
case 'performedPeriod': c0++; one(s, 'performed', v, Period); break
case 'performedString': c0++; if (!isString(v)) bad(s, 'performed', v, 'string'); break
case '_performedString': if (o.performedString === undefined) c0++; one(s, 'performed', v, Element); break
case 'performedAge': c0++; one(s, 'performed', v, Age); break
case 'performedRange': c0++; one(s, 'performed', v, Range); break
case 'recorder': one(s, 'recorder', v, to4); break
case 'asserter': one(s, 'asserter', v, to4); break
case 'performer': each(s, 'performer', v, Procedure_performer); break
case 'location': one(s, 'location', v, to5); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to6); break
case 'bodySite': each(s, 'bodySite', v, CodeableConcept); break
case 'outcome': one(s, 'outcome', v, CodeableConcept); break
case 'report': each(s, 'report', v, to7); break
case 'complication': each(s, 'complication', v, CodeableConcept); break
case 'complicationDetail': each(s, 'complicationDetail', v, to8); break
case 'followUp': each(s, 'followUp', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
case 'focalDevice': each(s, 'focalDevice', v, Procedure_focalDevice); break
case 'usedReference': each(s, 'usedReference', v, to9); break
case 'usedCode': each(s, 'usedCode', v, CodeableConcept); break
default: other(s, k, v, k10)
}
}
if (r !== 3) missing(s, o, 'status subject')
if (c0 > 1) choice(s, 'performed', c0, false)
}
export function Procedure_performer(o, s) {
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
case 'actor': r |= 1; one(s, 'actor', v, to11); break
case 'onBehalfOf': one(s, 'onBehalfOf', v, to12); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
export function Procedure_focalDevice(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'action': one(s, 'action', v, CodeableConcept); break
case 'manipulated': r |= 1; one(s, 'manipulated', v, to14); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'manipulated')
}
const to0 = referenceTo(Reference, 'CarePlan ServiceRequest')
const to1 = referenceTo(Reference, 'Procedure Observation MedicationAdministration')
const to2 = referenceTo(Reference, 'Patient Group')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Patient RelatedPerson Practitioner PractitionerRole')
const to5 = referenceTo(Reference, 'Location')
const to6 = referenceTo(Reference, 'Condition Observation Procedure DiagnosticReport DocumentReference')
const to7 = referenceTo(Reference, 'DiagnosticReport DocumentReference Composition')
const to8 = referenceTo(Reference, 'Condition')
const to9 = referenceTo(Reference, 'Device Medication Substance')
const k10 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* basedOn partOf status_ statusReason category code subject encounter performedDateTime_ performedPeriod performedString_ performedAge performedRange recorder asserter performer location reasonCode reasonReference bodySite outcome report complication complicationDetail followUp note focalDevice usedReference usedCode')
const to11 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson Device')
const to12 = referenceTo(Reference, 'Organization')
const k13 = known(Element, 'id_ extension modifierExtension function actor onBehalfOf')
const to14 = referenceTo(Reference, 'Device')
const k15 = known(Element, 'id_ extension modifierExtension action manipulated')
