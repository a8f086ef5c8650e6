// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { diagnostic_report_status_code } from './codes.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime, isInstant } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DiagnosticReport(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DiagnosticReport') note(s, 'structure', 'must be DiagnosticReport', k); break
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
case 'status': r |= 1; if (!diagnostic_report_status_code.has(v)) bad(s, 'status', v, diagnostic_report_status_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'code': r |= 2; one(s, 'code', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to1); break
case 'encounter': one(s, 'encounter', v, to2); break
case 'effectiveDateTime': c0++; if (!isDateTime(v)) bad(s, 'effective', v, 'dateTime'); break
case '_effectiveDateTime': if (o.effectiveDateTime === undefined) c0++; one(s, 'effective', v, Element); break
case 'effectivePeriod': c0++; one(s, 'effective', v, Period); break
case 'issued': if (!isInstant(v)) bad(s, 'issued', v, 'instant'); break
case 'performer': each(s, 'performer', v, to3); break
case 'resultsInterpreter': each(s, 'resultsInterpreter', v, to3); break
case 'specimen': each(s, 'specimen', v, to4); break
case 'result': each(s, 'result', v, to5); break
case 'imagingStudy': each(s, 'imagingStudy', v, to6); break
case 'media': each(s, 'media', v, DiagnosticReport_media); break
case 'conclusion': if (!isString(v)) bad(s, 'conclusion', v, 'string'); break
case 'conclusionCode': each(s, 'conclusionCode', v, CodeableConcept); break
case 'presentedForm': each(s, 'presentedForm', v, Attachment); break
default: other(s, k, v, k7)
}
}
if (r !== 3) missing(s, o, 'status code')
if (c0 > 1) choice(s, 'effective', c0, false)
}
export function DiagnosticReport_media(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'link': r |= 1; one(s, 'link', v, to8); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'link')
}
const to0 = referenceTo(Reference, 'CarePlan ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest')
const to1 = referenceTo(Reference, 'Patient Group Device Location')
const to2 = referenceTo(Reference, 'Encounter')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam')
const to4 = referenceTo(Reference, 'Specimen')
const to5 = referenceTo(Reference, 'Observation')
const to6 = referenceTo(Reference, 'ImagingStudy')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn status_ category code subject encounter effectiveDateTime_ effectivePeriod issued_ performer resultsInterpreter specimen result imagingStudy media conclusion_ conclusionCode presentedForm')
const to8 = referenceTo(Reference, 'Media')
const k9 = known(Element, 'id_ extension modifierExtension comment_ link')
