// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { concept_map_equivalence_code, conceptmap_unmapped_mode_code, publication_status_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function ConceptMap(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ConceptMap') note(s, 'structure', 'must be ConceptMap', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'sourceUri': c0++; if (!isUri(v)) bad(s, 'source', v, 'uri'); break
case '_sourceUri': if (o.sourceUri === undefined) c0++; one(s, 'source', v, Element); break
case 'sourceCanonical': c0++; if (!isCanonical(v)) bad(s, 'source', v, 'canonical'); break
case '_sourceCanonical': if (o.sourceCanonical === undefined) c0++; one(s, 'source', v, Element); break
case 'targetUri': c1++; if (!isUri(v)) bad(s, 'target', v, 'uri'); break
case '_targetUri': if (o.targetUri === undefined) c1++; one(s, 'target', v, Element); break
case 'targetCanonical': c1++; if (!isCanonical(v)) bad(s, 'target', v, 'canonical'); break
case '_targetCanonical': if (o.targetCanonical === undefined) c1++; one(s, 'target', v, Element); break
case 'group': each(s, 'group', v, ConceptMap_group); break
default: other(s, k, v, k0)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'source', c0, false)
if (c1 > 1) choice(s, 'target', c1, false)
}
export function ConceptMap_group(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'source': if (!isUri(v)) bad(s, 'source', v, 'uri'); break
case 'sourceVersion': if (!isString(v)) bad(s, 'sourceVersion', v, 'string'); break
case 'target': if (!isUri(v)) bad(s, 'target', v, 'uri'); break
case 'targetVersion': if (!isString(v)) bad(s, 'targetVersion', v, 'string'); break
case 'element': r |= 1; each(s, 'element', v, ConceptMap_group_element); break
case 'unmapped': one(s, 'unmapped', v, ConceptMap_group_unmapped); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'element')
}
export function ConceptMap_group_element(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'target': each(s, 'target', v, ConceptMap_group_element_target); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function ConceptMap_group_element_target(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'equivalence': r |= 1; if (!concept_map_equivalence_code.has(v)) bad(s, 'equivalence', v, concept_map_equivalence_code); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'dependsOn': each(s, 'dependsOn', v, ConceptMap_group_element_target_dependsOn); break
case 'product': each(s, 'product', v, ConceptMap_group_element_target_dependsOn); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'equivalence')
if (s.faults.length === f) {
if (!q3(o, s.resource, s.root)) broken(s, 'cmd-1', "If the map is narrower or inexact, there SHALL be some comments")
}
}
export function ConceptMap_group_element_target_dependsOn(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'property': r |= 1; if (!isUri(v)) bad(s, 'property', v, 'uri'); break
case 'system': if (!isCanonical(v)) bad(s, 'system', v, 'canonical'); break
case 'value': r |= 2; if (!isString(v)) bad(s, 'value', v, 'string'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'property value')
s.depth--
}
export function ConceptMap_group_unmapped(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'mode': r |= 1; if (!conceptmap_unmapped_mode_code.has(v)) bad(s, 'mode', v, conceptmap_unmapped_mode_code); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'url': if (!isCanonical(v)) bad(s, 'url', v, 'canonical'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'mode')
if (s.faults.length === f) {
if (!q6(o, s.resource, s.root)) broken(s, 'cmd-2', "If the mode is 'fixed', a code must be provided")
if (!q7(o, s.resource, s.root)) broken(s, 'cmd-3', "If the mode is 'other-map', a url must be provided")
}
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ sourceUri_ sourceCanonical_ targetUri_ targetCanonical_ group')
const k1 = known(Element, 'id_ extension modifierExtension source_ sourceVersion_ target_ targetVersion_ element unmapped')
const k2 = known(Element, 'id_ extension modifierExtension code_ display_ target')
const q3 = (e, resource, root) => e.comment != null || e._comment != null || !(e.equivalence != null || e._equivalence != null) || e.equivalence != null && e.equivalence !== "narrower" && e.equivalence != null && e.equivalence !== "inexact"
const k4 = known(Element, 'id_ extension modifierExtension code_ display_ equivalence_ comment_ dependsOn product')
const k5 = known(Element, 'id_ extension modifierExtension property_ system_ value_ display_')
const q6 = (e, resource, root) => e.mode != null && e.mode !== "fixed" || e.code != null || e._code != null
const q7 = (e, resource, root) => e.mode != null && e.mode !== "other-map" || e.url != null || e._url != null
const k8 = known(Element, 'id_ extension modifierExtension mode_ code_ display_ url_')
