// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Range, Reference } from './data-types.ts'
import { allergy_intolerance_category_code, allergy_intolerance_criticality_code, allergy_intolerance_type_code, allergyintolerance_clinical_concept, allergyintolerance_verification_concept, reaction_event_severity_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function AllergyIntolerance(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'AllergyIntolerance') note(s, 'structure', 'must be AllergyIntolerance', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'clinicalStatus': one(s, 'clinicalStatus', v, by2); break
case 'verificationStatus': one(s, 'verificationStatus', v, by3); break
case 'type': if (!allergy_intolerance_type_code.has(v)) bad(s, 'type', v, allergy_intolerance_type_code); break
case 'category': values(s, 'category', v, o._category, allergy_intolerance_category_code.has, allergy_intolerance_category_code); break
case 'criticality': if (!allergy_intolerance_criticality_code.has(v)) bad(s, 'criticality', v, allergy_intolerance_criticality_code); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'patient': r |= 1; one(s, 'patient', v, to4); break
case 'encounter': one(s, 'encounter', v, to5); break
case 'onsetDateTime': c0++; if (!isDateTime(v)) bad(s, 'onset', v, 'dateTime'); break
case '_onsetDateTime': if (o.onsetDateTime === undefined) c0++; one(s, 'onset', v, Element); break
case 'onsetAge': c0++; one(s, 'onset', v, Age); break
case 'onsetPeriod': c0++; one(s, 'onset', v, Period); break
case 'onsetRange': c0++; one(s, 'onset', v, Range); break
case 'onsetString': c0++; if (!isString(v)) bad(s, 'onset', v, 'string'); break
case '_onsetString': if (o.onsetString === undefined) c0++; one(s, 'onset', v, Element); break
case 'recordedDate': if (!isDateTime(v)) bad(s, 'recordedDate', v, 'dateTime'); break
case 'recorder': one(s, 'recorder', v, to6); break
case 'asserter': one(s, 'asserter', v, to7); break
case 'lastOccurrence': if (!isDateTime(v)) bad(s, 'lastOccurrence', v, 'dateTime'); break
case 'note': each(s, 'note', v, Annotation); break
case 'reaction': each(s, 'reaction', v, AllergyIntolerance_reaction); break
default: other(s, k, v, k8)
}
}
if (r !== 1) missing(s, o, 'patient')
if (c0 > 1) choice(s, 'onset', c0, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'ait-1', "AllergyIntolerance.clinicalStatus SHALL be present if verificationStatus is not entered-in-error.")
if (!q1(o, s.resource, s.root)) broken(s, 'ait-2', "AllergyIntolerance.clinicalStatus SHALL NOT be present if verification Status is entered-in-error")
}
}
export function AllergyIntolerance_reaction(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'substance': one(s, 'substance', v, CodeableConcept); break
case 'manifestation': r |= 1; each(s, 'manifestation', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'onset': if (!isDateTime(v)) bad(s, 'onset', v, 'dateTime'); break
case 'severity': if (!reaction_event_severity_code.has(v)) bad(s, 'severity', v, reaction_event_severity_code); break
case 'exposureRoute': one(s, 'exposureRoute', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'manifestation')
}
const q0 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.verificationStatus?.coding)) {
if (x1 == null) continue
if (x1.system === "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification" && x1.code === "entered-in-error") {
return true
}
}
return false
}
return (e, resource, root) => some1(e) || e.clinicalStatus != null
})()
const q1 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.verificationStatus?.coding)) {
if (x1 == null) continue
if (x1.system === "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification" && x1.code === "entered-in-error") {
return true
}
}
return false
}
return (e, resource, root) => !some1(e) || e.clinicalStatus == null
})()
const by2 = codedBy(CodeableConcept, allergyintolerance_clinical_concept)
const by3 = codedBy(CodeableConcept, allergyintolerance_verification_concept)
const to4 = referenceTo(Reference, 'Patient')
const to5 = referenceTo(Reference, 'Encounter')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole Patient RelatedPerson')
const to7 = referenceTo(Reference, 'Patient RelatedPerson Practitioner PractitionerRole')
const k8 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier clinicalStatus verificationStatus type_ category_* criticality_ code patient encounter onsetDateTime_ onsetAge onsetPeriod onsetRange onsetString_ recordedDate_ recorder asserter lastOccurrence_ note reaction')
const k9 = known(Element, 'id_ extension modifierExtension substance manifestation description_ onset_ severity_ exposureRoute note')
