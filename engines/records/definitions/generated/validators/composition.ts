// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { composition_attestation_mode_code, composition_status_code, document_relationship_type_code, list_mode_code, v3_ConfidentialityClassification_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Composition(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Composition') note(s, 'structure', 'must be Composition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!composition_status_code.has(v)) bad(s, 'status', v, composition_status_code); break
case 'type': r |= 2; one(s, 'type', v, CodeableConcept); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'date': r |= 4; if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'author': r |= 8; each(s, 'author', v, to2); break
case 'title': r |= 16; if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'confidentiality': if (!v3_ConfidentialityClassification_code.has(v)) bad(s, 'confidentiality', v, v3_ConfidentialityClassification_code); break
case 'attester': each(s, 'attester', v, Composition_attester); break
case 'custodian': one(s, 'custodian', v, to3); break
case 'relatesTo': each(s, 'relatesTo', v, Composition_relatesTo); break
case 'event': each(s, 'event', v, Composition_event); break
case 'section': each(s, 'section', v, Composition_section); break
default: other(s, k, v, k4)
}
}
if (r !== 31) missing(s, o, 'status type date author title')
}
export function Composition_attester(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'mode': r |= 1; if (!composition_attestation_mode_code.has(v)) bad(s, 'mode', v, composition_attestation_mode_code); break
case 'time': if (!isDateTime(v)) bad(s, 'time', v, 'dateTime'); break
case 'party': one(s, 'party', v, to5); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'mode')
}
export function Composition_relatesTo(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!document_relationship_type_code.has(v)) bad(s, 'code', v, document_relationship_type_code); break
case 'targetIdentifier': c0++; one(s, 'target', v, Identifier); break
case 'targetReference': c0++; one(s, 'target', v, to7); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
if (c0 !== 1) choice(s, 'target', c0, true)
}
export function Composition_event(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'period': one(s, 'period', v, Period); break
case 'detail': each(s, 'detail', v, to0); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function Composition_section(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'author': each(s, 'author', v, to2); break
case 'focus': one(s, 'focus', v, to0); break
case 'text': one(s, 'text', v, Narrative); break
case 'mode': if (!list_mode_code.has(v)) bad(s, 'mode', v, list_mode_code); break
case 'orderedBy': one(s, 'orderedBy', v, CodeableConcept); break
case 'entry': each(s, 'entry', v, to0); break
case 'emptyReason': one(s, 'emptyReason', v, CodeableConcept); break
case 'section': each(s, 'section', v, Composition_section); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q10(o, s.resource, s.root)) broken(s, 'cmp-1', "A section must contain at least one of text, entries, or sub-sections")
if (!q11(o, s.resource, s.root)) broken(s, 'cmp-2', "A section can only have an emptyReason if it is empty")
}
s.depth--
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole Device Patient RelatedPerson Organization')
const to3 = referenceTo(Reference, 'Organization')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type category subject encounter date_ author title_ confidentiality_ attester custodian relatesTo event section')
const to5 = referenceTo(Reference, 'Patient RelatedPerson Practitioner PractitionerRole Organization')
const k6 = known(Element, 'id_ extension modifierExtension mode_ time_ party')
const to7 = referenceTo(Reference, 'Composition')
const k8 = known(Element, 'id_ extension modifierExtension code_ targetIdentifier targetReference')
const k9 = known(Element, 'id_ extension modifierExtension code period detail')
const q10 = (e, resource, root) => e.text != null || fp.list(e.entry).length > 0 || fp.list(e.section).length > 0
const q11 = (e, resource, root) => e.emptyReason == null || !(fp.list(e.entry).length > 0)
const k12 = known(Element, 'id_ extension modifierExtension title_ code author focus text mode_ orderedBy entry emptyReason section')
