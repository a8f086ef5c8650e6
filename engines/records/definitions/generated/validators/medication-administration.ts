// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Ratio, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { medication_admin_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicationAdministration(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicationAdministration') note(s, 'structure', 'must be MedicationAdministration', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'instantiates': values(s, 'instantiates', v, o._instantiates, isUri, 'uri'); break
case 'partOf': each(s, 'partOf', v, to0); break
case 'status': r |= 1; if (!medication_admin_status_code.has(v)) bad(s, 'status', v, medication_admin_status_code); break
case 'statusReason': each(s, 'statusReason', v, CodeableConcept); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'medicationCodeableConcept': c0++; one(s, 'medication', v, CodeableConcept); break
case 'medicationReference': c0++; one(s, 'medication', v, to1); break
case 'subject': r |= 2; one(s, 'subject', v, to2); break
case 'context': one(s, 'context', v, to3); break
case 'supportingInformation': each(s, 'supportingInformation', v, to4); break
case 'effectiveDateTime': c1++; if (!isDateTime(v)) bad(s, 'effective', v, 'dateTime'); break
case '_effectiveDateTime': if (o.effectiveDateTime === undefined) c1++; one(s, 'effective', v, Element); break
case 'effectivePeriod': c1++; one(s, 'effective', v, Period); break
case 'performer': each(s, 'performer', v, MedicationAdministration_performer); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to5); break
case 'request': one(s, 'request', v, to6); break
case 'device': each(s, 'device', v, to7); break
case 'note': each(s, 'note', v, Annotation); break
case 'dosage': one(s, 'dosage', v, MedicationAdministration_dosage); break
case 'eventHistory': each(s, 'eventHistory', v, to8); break
default: other(s, k, v, k9)
}
}
if (r !== 3) missing(s, o, 'status subject')
if (c0 !== 1) choice(s, 'medication', c0, true)
if (c1 !== 1) choice(s, 'effective', c1, true)
}
export function MedicationAdministration_performer(o, s) {
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
case 'actor': r |= 1; one(s, 'actor', v, to10); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
export function MedicationAdministration_dosage(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'site': one(s, 'site', v, CodeableConcept); break
case 'route': one(s, 'route', v, CodeableConcept); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'dose': one(s, 'dose', v, SimpleQuantity); break
case 'rateRatio': c0++; one(s, 'rate', v, Ratio); break
case 'rateQuantity': c0++; one(s, 'rate', v, SimpleQuantity); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'rate', c0, false)
if (s.faults.length === f) {
if (!q12(o, s.resource, s.root)) broken(s, 'mad-1', "SHALL have at least one of dosage.dose or dosage.rate[x]")
}
}
const to0 = referenceTo(Reference, 'MedicationAdministration Procedure')
const to1 = referenceTo(Reference, 'Medication')
const to2 = referenceTo(Reference, 'Patient Group')
const to3 = referenceTo(Reference, 'Encounter EpisodeOfCare')
const to4 = referenceTo(Reference, '')
const to5 = referenceTo(Reference, 'Condition Observation DiagnosticReport')
const to6 = referenceTo(Reference, 'MedicationRequest')
const to7 = referenceTo(Reference, 'Device')
const to8 = referenceTo(Reference, 'Provenance')
const k9 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiates_* partOf status_ statusReason category medicationCodeableConcept medicationReference subject context supportingInformation effectiveDateTime_ effectivePeriod performer reasonCode reasonReference request device note dosage eventHistory')
const to10 = referenceTo(Reference, 'Practitioner PractitionerRole Patient RelatedPerson Device')
const k11 = known(Element, 'id_ extension modifierExtension function actor')
const q12 = (e, resource, root) => e.dose != null || e.rateRatio != null || e.rateQuantity != null
const k13 = known(Element, 'id_ extension modifierExtension text_ site route method dose rateRatio rateQuantity')
