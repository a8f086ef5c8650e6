// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { adverse_event_actuality_code, adverse_event_outcome_concept, adverse_event_severity_concept } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function AdverseEvent(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'AdverseEvent') note(s, 'structure', 'must be AdverseEvent', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'actuality': r |= 1; if (!adverse_event_actuality_code.has(v)) bad(s, 'actuality', v, adverse_event_actuality_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'event': one(s, 'event', v, CodeableConcept); break
case 'subject': r |= 2; one(s, 'subject', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'detected': if (!isDateTime(v)) bad(s, 'detected', v, 'dateTime'); break
case 'recordedDate': if (!isDateTime(v)) bad(s, 'recordedDate', v, 'dateTime'); break
case 'resultingCondition': each(s, 'resultingCondition', v, to2); break
case 'location': one(s, 'location', v, to3); break
case 'seriousness': one(s, 'seriousness', v, CodeableConcept); break
case 'severity': one(s, 'severity', v, by4); break
case 'outcome': one(s, 'outcome', v, by5); break
case 'recorder': one(s, 'recorder', v, to6); break
case 'contributor': each(s, 'contributor', v, to7); break
case 'suspectEntity': each(s, 'suspectEntity', v, AdverseEvent_suspectEntity); break
case 'subjectMedicalHistory': each(s, 'subjectMedicalHistory', v, to8); break
case 'referenceDocument': each(s, 'referenceDocument', v, to9); break
case 'study': each(s, 'study', v, to10); break
default: other(s, k, v, k11)
}
}
if (r !== 3) missing(s, o, 'actuality subject')
}
export function AdverseEvent_suspectEntity(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'instance': r |= 1; one(s, 'instance', v, to12); break
case 'causality': each(s, 'causality', v, AdverseEvent_suspectEntity_causality); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'instance')
}
export function AdverseEvent_suspectEntity_causality(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'assessment': one(s, 'assessment', v, CodeableConcept); break
case 'productRelatedness': if (!isString(v)) bad(s, 'productRelatedness', v, 'string'); break
case 'author': one(s, 'author', v, to14); break
case 'method': one(s, 'method', v, CodeableConcept); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Patient Group Practitioner RelatedPerson')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Condition')
const to3 = referenceTo(Reference, 'Location')
const by4 = codedBy(CodeableConcept, adverse_event_severity_concept)
const by5 = codedBy(CodeableConcept, adverse_event_outcome_concept)
const to6 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson')
const to7 = referenceTo(Reference, 'Practitioner PractitionerRole Device')
const to8 = referenceTo(Reference, 'Condition Observation AllergyIntolerance FamilyMemberHistory Immunization Procedure Media DocumentReference')
const to9 = referenceTo(Reference, 'DocumentReference')
const to10 = referenceTo(Reference, 'ResearchStudy')
const k11 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier actuality_ category event subject encounter date_ detected_ recordedDate_ resultingCondition location seriousness severity outcome recorder contributor suspectEntity subjectMedicalHistory referenceDocument study')
const to12 = referenceTo(Reference, 'Immunization Procedure Substance Medication MedicationAdministration MedicationStatement Device')
const k13 = known(Element, 'id_ extension modifierExtension instance causality')
const to14 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k15 = known(Element, 'id_ extension modifierExtension assessment productRelatedness_ author method')
