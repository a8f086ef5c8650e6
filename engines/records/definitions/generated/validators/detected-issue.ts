// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { detectedissue_severity_code, observation_status_code } from './codes.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DetectedIssue(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DetectedIssue') note(s, 'structure', 'must be DetectedIssue', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!observation_status_code.has(v)) bad(s, 'status', v, observation_status_code); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'severity': if (!detectedissue_severity_code.has(v)) bad(s, 'severity', v, detectedissue_severity_code); break
case 'patient': one(s, 'patient', v, to0); break
case 'identifiedDateTime': c0++; if (!isDateTime(v)) bad(s, 'identified', v, 'dateTime'); break
case '_identifiedDateTime': if (o.identifiedDateTime === undefined) c0++; one(s, 'identified', v, Element); break
case 'identifiedPeriod': c0++; one(s, 'identified', v, Period); break
case 'author': one(s, 'author', v, to1); break
case 'implicated': each(s, 'implicated', v, to2); break
case 'evidence': each(s, 'evidence', v, DetectedIssue_evidence); break
case 'detail': if (!isString(v)) bad(s, 'detail', v, 'string'); break
case 'reference': if (!isUri(v)) bad(s, 'reference', v, 'uri'); break
case 'mitigation': each(s, 'mitigation', v, DetectedIssue_mitigation); break
default: other(s, k, v, k3)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'identified', c0, false)
}
export function DetectedIssue_evidence(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'detail': each(s, 'detail', v, to2); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function DetectedIssue_mitigation(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'action': r |= 1; one(s, 'action', v, CodeableConcept); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'author': one(s, 'author', v, to5); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Device')
const to2 = referenceTo(Reference, '')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ code severity_ patient identifiedDateTime_ identifiedPeriod author implicated evidence detail_ reference_ mitigation')
const k4 = known(Element, 'id_ extension modifierExtension code detail')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k6 = known(Element, 'id_ extension modifierExtension action date_ author')
