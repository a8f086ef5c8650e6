// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { clinicalimpression_status_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ClinicalImpression(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ClinicalImpression') note(s, 'structure', 'must be ClinicalImpression', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!clinicalimpression_status_code.has(v)) bad(s, 'status', v, clinicalimpression_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'subject': r |= 2; one(s, 'subject', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'effectiveDateTime': c0++; if (!isDateTime(v)) bad(s, 'effective', v, 'dateTime'); break
case '_effectiveDateTime': if (o.effectiveDateTime === undefined) c0++; one(s, 'effective', v, Element); break
case 'effectivePeriod': c0++; one(s, 'effective', v, Period); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'assessor': one(s, 'assessor', v, to2); break
case 'previous': one(s, 'previous', v, to3); break
case 'problem': each(s, 'problem', v, to4); break
case 'investigation': each(s, 'investigation', v, ClinicalImpression_investigation); break
case 'protocol': values(s, 'protocol', v, o._protocol, isUri, 'uri'); break
case 'summary': if (!isString(v)) bad(s, 'summary', v, 'string'); break
case 'finding': each(s, 'finding', v, ClinicalImpression_finding); break
case 'prognosisCodeableConcept': each(s, 'prognosisCodeableConcept', v, CodeableConcept); break
case 'prognosisReference': each(s, 'prognosisReference', v, to5); break
case 'supportingInfo': each(s, 'supportingInfo', v, to6); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k7)
}
}
if (r !== 3) missing(s, o, 'status subject')
if (c0 > 1) choice(s, 'effective', c0, false)
}
export function ClinicalImpression_investigation(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'item': each(s, 'item', v, to8); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function ClinicalImpression_finding(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'itemCodeableConcept': one(s, 'itemCodeableConcept', v, CodeableConcept); break
case 'itemReference': one(s, 'itemReference', v, to10); break
case 'basis': if (!isString(v)) bad(s, 'basis', v, 'string'); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Patient Group')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to3 = referenceTo(Reference, 'ClinicalImpression')
const to4 = referenceTo(Reference, 'Condition AllergyIntolerance')
const to5 = referenceTo(Reference, 'RiskAssessment')
const to6 = referenceTo(Reference, '')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ statusReason code description_ subject encounter effectiveDateTime_ effectivePeriod date_ assessor previous problem investigation protocol_* summary_ finding prognosisCodeableConcept prognosisReference supportingInfo note')
const to8 = referenceTo(Reference, 'Observation QuestionnaireResponse FamilyMemberHistory DiagnosticReport RiskAssessment ImagingStudy Media')
const k9 = known(Element, 'id_ extension modifierExtension code item')
const to10 = referenceTo(Reference, 'Condition Observation Media')
const k11 = known(Element, 'id_ extension modifierExtension itemCodeableConcept itemReference basis_')
