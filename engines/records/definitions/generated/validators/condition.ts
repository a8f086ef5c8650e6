// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Range, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { condition_clinical_concept, condition_ver_status_concept } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Condition(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Condition') note(s, 'structure', 'must be Condition', k); break
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
case 'category': each(s, 'category', v, CodeableConcept); break
case 'severity': one(s, 'severity', v, CodeableConcept); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'bodySite': each(s, 'bodySite', v, CodeableConcept); break
case 'subject': r |= 1; one(s, 'subject', v, to4); break
case 'encounter': one(s, 'encounter', v, to5); break
case 'onsetDateTime': c0++; if (!isDateTime(v)) bad(s, 'onset', v, 'dateTime'); break
case '_onsetDateTime': if (o.onsetDateTime === undefined) c0++; one(s, 'onset', v, Element); break
case 'onsetAge': c0++; one(s, 'onset', v, Age); break
case 'onsetPeriod': c0++; one(s, 'onset', v, Period); break
case 'onsetRange': c0++; one(s, 'onset', v, Range); break
case 'onsetString': c0++; if (!isString(v)) bad(s, 'onset', v, 'string'); break
case '_onsetString': if (o.onsetString === undefined) c0++; one(s, 'onset', v, Element); break
case 'abatementDateTime': c1++; if (!isDateTime(v)) bad(s, 'abatement', v, 'dateTime'); break
case '_abatementDateTime': if (o.abatementDateTime === undefined) c1++; one(s, 'abatement', v, Element); break
case 'abatementAge': c1++; one(s, 'abatement', v, Age); break
case 'abatementPeriod': c1++; one(s, 'abatement', v, Period); break
case 'abatementRange': c1++; one(s, 'abatement', v, Range); break
case 'abatementString': c1++; if (!isString(v)) bad(s, 'abatement', v, 'string'); break
case '_abatementString': if (o.abatementString === undefined) c1++; one(s, 'abatement', v, Element); break
case 'recordedDate': if (!isDateTime(v)) bad(s, 'recordedDate', v, 'dateTime'); break
case 'recorder': one(s, 'recorder', v, to6); break
case 'asserter': one(s, 'asserter', v, to6); break
case 'stage': each(s, 'stage', v, Condition_stage); break
case 'evidence': each(s, 'evidence', v, Condition_evidence); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k7)
}
}
if (r !== 1) missing(s, o, 'subject')
if (c0 > 1) choice(s, 'onset', c0, false)
if (c1 > 1) choice(s, 'abatement', c1, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'con-4', "If condition is abated, then clinicalStatus must be either inactive, resolved, or remission")
if (!q1(o, s.resource, s.root)) broken(s, 'con-5', "Condition.clinicalStatus SHALL NOT be present if verification Status is entered-in-error")
}
}
export function Condition_stage(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'summary': one(s, 'summary', v, CodeableConcept); break
case 'assessment': each(s, 'assessment', v, to9); break
case 'type': one(s, 'type', v, CodeableConcept); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q8(o, s.resource, s.root)) broken(s, 'con-1', "Stage SHALL have summary or assessment")
}
}
export function Condition_evidence(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'detail': each(s, 'detail', v, to12); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q11(o, s.resource, s.root)) broken(s, 'con-2', "evidence SHALL have code or details")
}
}
const q0 = (() => {
const KEPT1 = new Set(["abatementDateTime","_abatementDateTime","abatementAge","abatementPeriod","abatementRange","abatementString","_abatementString"])
const some2 = (e) => {
for (const x1 of fp.list(e.clinicalStatus?.coding)) {
if (x1 == null) continue
if (x1.system === "http://terminology.hl7.org/CodeSystem/condition-clinical" && (x1.code === "resolved" || x1.code === "remission" || x1.code === "inactive")) {
return true
}
}
return false
}
return (e, resource, root) => !fp.hasOneOf(e, KEPT1) || some2(e)
})()
const q1 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.verificationStatus?.coding)) {
if (x1 == null) continue
if (x1.system === "http://terminology.hl7.org/CodeSystem/condition-ver-status" && x1.code === "entered-in-error") {
return true
}
}
return false
}
return (e, resource, root) => !some1(e) || e.clinicalStatus == null
})()
const by2 = codedBy(CodeableConcept, condition_clinical_concept)
const by3 = codedBy(CodeableConcept, condition_ver_status_concept)
const to4 = referenceTo(Reference, 'Patient Group')
const to5 = referenceTo(Reference, 'Encounter')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole Patient RelatedPerson')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier clinicalStatus verificationStatus category severity code bodySite subject encounter onsetDateTime_ onsetAge onsetPeriod onsetRange onsetString_ abatementDateTime_ abatementAge abatementPeriod abatementRange abatementString_ recordedDate_ recorder asserter stage evidence note')
const q8 = (e, resource, root) => e.summary != null || fp.list(e.assessment).length > 0
const to9 = referenceTo(Reference, 'ClinicalImpression DiagnosticReport Observation')
const k10 = known(Element, 'id_ extension modifierExtension summary assessment type')
const q11 = (e, resource, root) => fp.list(e.code).length > 0 || fp.list(e.detail).length > 0
const to12 = referenceTo(Reference, '')
const k13 = known(Element, 'id_ extension modifierExtension code detail')
