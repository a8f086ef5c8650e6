// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, Period, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { namingsystem_identifier_type_code, namingsystem_type_code, publication_status_code } from './codes.ts'
export function NamingSystem(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'NamingSystem') note(s, 'structure', 'must be NamingSystem', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'status': r |= 2; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'kind': r |= 4; if (!namingsystem_type_code.has(v)) bad(s, 'kind', v, namingsystem_type_code); break
case 'date': r |= 8; if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'responsible': if (!isString(v)) bad(s, 'responsible', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'usage': if (!isString(v)) bad(s, 'usage', v, 'string'); break
case 'uniqueId': r |= 16; each(s, 'uniqueId', v, NamingSystem_uniqueId); break
default: other(s, k, v, k2)
}
}
if (r !== 31) missing(s, o, 'name status kind date uniqueId')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'nsd-1', "Root systems cannot have uuid identifiers")
if (!q1(o, s.resource, s.root)) broken(s, 'nsd-2', "Can't have more than one preferred identifier for a type")
}
}
export function NamingSystem_uniqueId(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!namingsystem_identifier_type_code.has(v)) bad(s, 'type', v, namingsystem_identifier_type_code); break
case 'value': r |= 2; if (!isString(v)) bad(s, 'value', v, 'string'); break
case 'preferred': if (!isBoolean(v)) bad(s, 'preferred', v, 'boolean'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type value')
}
const q0 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.uniqueId)) {
if (x1 == null) continue
if (!(x1.type != null && x1.type !== "uuid")) return false
}
return true
}
return (e, resource, root) => e.kind != null && e.kind !== "root" || all1(e)
})()
const q1 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.uniqueId)) {
if (x1 == null) continue
if ((x1.preferred) === (true)) {
const x2 = x1.type
if (x2 != null) {
list.push(x2)
}
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension name_ status_ kind_ date_ publisher_ contact responsible_ type description_ useContext jurisdiction usage_ uniqueId')
const k3 = known(Element, 'id_ extension modifierExtension type_ value_ preferred_ comment_ period')
