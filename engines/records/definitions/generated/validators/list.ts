// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { list_mode_code, list_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function List(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'List') note(s, 'structure', 'must be List', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!list_status_code.has(v)) bad(s, 'status', v, list_status_code); break
case 'mode': r |= 2; if (!list_mode_code.has(v)) bad(s, 'mode', v, list_mode_code); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to3); break
case 'encounter': one(s, 'encounter', v, to4); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'source': one(s, 'source', v, to5); break
case 'orderedBy': one(s, 'orderedBy', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
case 'entry': each(s, 'entry', v, List_entry); break
case 'emptyReason': one(s, 'emptyReason', v, CodeableConcept); break
default: other(s, k, v, k6)
}
}
if (r !== 3) missing(s, o, 'status mode')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'lst-1', "A list can only have an emptyReason if it is empty")
if (!q1(o, s.resource, s.root)) broken(s, 'lst-2', "The deleted flag can only be used if the mode of the list is \"changes\"")
if (!q2(o, s.resource, s.root)) broken(s, 'lst-3', "An entry date can only be used if the mode of the list is \"working\"")
}
}
export function List_entry(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'flag': one(s, 'flag', v, CodeableConcept); break
case 'deleted': if (!isBoolean(v)) bad(s, 'deleted', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'item': r |= 1; one(s, 'item', v, to7); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'item')
}
const q0 = (e, resource, root) => e.emptyReason == null || !(fp.list(e.entry).length > 0)
const q1 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.entry)) {
if (x1 == null) continue
if (x1.deleted != null || x1._deleted != null) return true
}
return false
}
return (e, resource, root) => e.mode === "changes" || !some1(e)
})()
const q2 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.entry)) {
if (x1 == null) continue
if (x1.date != null || x1._date != null) return true
}
return false
}
return (e, resource, root) => e.mode === "working" || !some1(e)
})()
const to3 = referenceTo(Reference, 'Patient Group Device Location')
const to4 = referenceTo(Reference, 'Encounter')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole Patient Device')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ mode_ title_ code subject encounter date_ source orderedBy note entry emptyReason')
const to7 = referenceTo(Reference, '')
const k8 = known(Element, 'id_ extension modifierExtension flag deleted_ date_ item')
