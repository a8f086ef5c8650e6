// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Dosage, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { medication_statement_status_code } from './codes.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicationStatement(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicationStatement') note(s, 'structure', 'must be MedicationStatement', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'partOf': each(s, 'partOf', v, to1); break
case 'status': r |= 1; if (!medication_statement_status_code.has(v)) bad(s, 'status', v, medication_statement_status_code); break
case 'statusReason': each(s, 'statusReason', v, CodeableConcept); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'medicationCodeableConcept': c0++; one(s, 'medication', v, CodeableConcept); break
case 'medicationReference': c0++; one(s, 'medication', v, to2); break
case 'subject': r |= 2; one(s, 'subject', v, to3); break
case 'context': one(s, 'context', v, to4); break
case 'effectiveDateTime': c1++; if (!isDateTime(v)) bad(s, 'effective', v, 'dateTime'); break
case '_effectiveDateTime': if (o.effectiveDateTime === undefined) c1++; one(s, 'effective', v, Element); break
case 'effectivePeriod': c1++; one(s, 'effective', v, Period); break
case 'dateAsserted': if (!isDateTime(v)) bad(s, 'dateAsserted', v, 'dateTime'); break
case 'informationSource': one(s, 'informationSource', v, to5); break
case 'derivedFrom': each(s, 'derivedFrom', v, to6); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to7); break
case 'note': each(s, 'note', v, Annotation); break
case 'dosage': each(s, 'dosage', v, Dosage); break
default: other(s, k, v, k8)
}
}
if (r !== 3) missing(s, o, 'status subject')
if (c0 !== 1) choice(s, 'medication', c0, true)
if (c1 > 1) choice(s, 'effective', c1, false)
}
const to0 = referenceTo(Reference, 'MedicationRequest CarePlan ServiceRequest')
const to1 = referenceTo(Reference, 'MedicationAdministration MedicationDispense MedicationStatement Procedure Observation')
const to2 = referenceTo(Reference, 'Medication')
const to3 = referenceTo(Reference, 'Patient Group')
const to4 = referenceTo(Reference, 'Encounter EpisodeOfCare')
const to5 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Organization')
const to6 = referenceTo(Reference, '')
const to7 = referenceTo(Reference, 'Condition Observation DiagnosticReport')
const k8 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn partOf status_ statusReason category medicationCodeableConcept medicationReference subject context effectiveDateTime_ effectivePeriod dateAsserted_ informationSource derivedFrom reasonCode reasonReference note dosage')
