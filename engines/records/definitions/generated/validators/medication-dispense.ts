// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Annotation, CodeableConcept, Dosage, Element, Extension, Identifier, Meta, Narrative, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { medicationdispense_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicationDispense(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicationDispense') note(s, 'structure', 'must be MedicationDispense', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'partOf': each(s, 'partOf', v, to1); break
case 'status': r |= 1; if (!medicationdispense_status_code.has(v)) bad(s, 'status', v, medicationdispense_status_code); break
case 'statusReasonCodeableConcept': c0++; one(s, 'statusReason', v, CodeableConcept); break
case 'statusReasonReference': c0++; one(s, 'statusReason', v, to2); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'medicationCodeableConcept': c1++; one(s, 'medication', v, CodeableConcept); break
case 'medicationReference': c1++; one(s, 'medication', v, to3); break
case 'subject': one(s, 'subject', v, to4); break
case 'context': one(s, 'context', v, to5); break
case 'supportingInformation': each(s, 'supportingInformation', v, to6); break
case 'performer': each(s, 'performer', v, MedicationDispense_performer); break
case 'location': one(s, 'location', v, to7); break
case 'authorizingPrescription': each(s, 'authorizingPrescription', v, to8); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'daysSupply': one(s, 'daysSupply', v, SimpleQuantity); break
case 'whenPrepared': if (!isDateTime(v)) bad(s, 'whenPrepared', v, 'dateTime'); break
case 'whenHandedOver': if (!isDateTime(v)) bad(s, 'whenHandedOver', v, 'dateTime'); break
case 'destination': one(s, 'destination', v, to7); break
case 'receiver': each(s, 'receiver', v, to9); break
case 'note': each(s, 'note', v, Annotation); break
case 'dosageInstruction': each(s, 'dosageInstruction', v, Dosage); break
case 'substitution': one(s, 'substitution', v, MedicationDispense_substitution); break
case 'detectedIssue': each(s, 'detectedIssue', v, to2); break
case 'eventHistory': each(s, 'eventHistory', v, to10); break
default: other(s, k, v, k11)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'statusReason', c0, false)
if (c1 !== 1) choice(s, 'medication', c1, true)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'mdd-1', "whenHandedOver cannot be before whenPrepared")
}
}
export function MedicationDispense_performer(o, s) {
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
case 'actor': r |= 1; one(s, 'actor', v, to12); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
export function MedicationDispense_substitution(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'wasSubstituted': r |= 1; if (!isBoolean(v)) bad(s, 'wasSubstituted', v, 'boolean'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'reason': each(s, 'reason', v, CodeableConcept); break
case 'responsibleParty': each(s, 'responsibleParty', v, to14); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'wasSubstituted')
}
const q0 = (e, resource, root) => !(e.whenHandedOver != null || e._whenHandedOver != null) || !(e.whenPrepared != null || e._whenPrepared != null) || fp.compareMoments(e.whenHandedOver, e.whenPrepared) >= 0
const to1 = referenceTo(Reference, 'Procedure')
const to2 = referenceTo(Reference, 'DetectedIssue')
const to3 = referenceTo(Reference, 'Medication')
const to4 = referenceTo(Reference, 'Patient Group')
const to5 = referenceTo(Reference, 'Encounter EpisodeOfCare')
const to6 = referenceTo(Reference, '')
const to7 = referenceTo(Reference, 'Location')
const to8 = referenceTo(Reference, 'MedicationRequest')
const to9 = referenceTo(Reference, 'Patient Practitioner')
const to10 = referenceTo(Reference, 'Provenance')
const k11 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier partOf status_ statusReasonCodeableConcept statusReasonReference category medicationCodeableConcept medicationReference subject context supportingInformation performer location authorizingPrescription type quantity daysSupply whenPrepared_ whenHandedOver_ destination receiver note dosageInstruction substitution detectedIssue eventHistory')
const to12 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient Device RelatedPerson')
const k13 = known(Element, 'id_ extension modifierExtension function actor')
const to14 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k15 = known(Element, 'id_ extension modifierExtension wasSubstituted_ type reason responsibleParty')
