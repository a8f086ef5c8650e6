// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta, Narrative, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { filter_operator_code, publication_status_code } from './codes.ts'
import { isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
export function ValueSet(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ValueSet') note(s, 'structure', 'must be ValueSet', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
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
case 'immutable': if (!isBoolean(v)) bad(s, 'immutable', v, 'boolean'); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'compose': one(s, 'compose', v, ValueSet_compose); break
case 'expansion': one(s, 'expansion', v, ValueSet_expansion); break
default: other(s, k, v, k0)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function ValueSet_compose(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'lockedDate': if (!isDate(v)) bad(s, 'lockedDate', v, 'date'); break
case 'inactive': if (!isBoolean(v)) bad(s, 'inactive', v, 'boolean'); break
case 'include': r |= 1; each(s, 'include', v, ValueSet_compose_include); break
case 'exclude': each(s, 'exclude', v, ValueSet_compose_include); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'include')
}
export function ValueSet_compose_include(o, s) {
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
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'concept': each(s, 'concept', v, ValueSet_compose_include_concept); break
case 'filter': each(s, 'filter', v, ValueSet_compose_include_filter); break
case 'valueSet': values(s, 'valueSet', v, o._valueSet, isCanonical, 'canonical'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q2(o, s.resource, s.root)) broken(s, 'vsd-1', "A value set include/exclude SHALL have a value set or a system")
if (!q3(o, s.resource, s.root)) broken(s, 'vsd-2', "A value set with concepts or filters SHALL include a system")
if (!q4(o, s.resource, s.root)) broken(s, 'vsd-3', "Cannot have both concept and filter")
}
s.depth--
}
export function ValueSet_compose_include_concept(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'designation': each(s, 'designation', v, ValueSet_compose_include_concept_designation); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function ValueSet_compose_include_concept_designation(o, s) {
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
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'use': one(s, 'use', v, Coding); break
case 'value': r |= 1; if (!isString(v)) bad(s, 'value', v, 'string'); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'value')
s.depth--
}
export function ValueSet_compose_include_filter(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'property': r |= 1; if (!isCode(v)) bad(s, 'property', v, 'code'); break
case 'op': r |= 2; if (!filter_operator_code.has(v)) bad(s, 'op', v, filter_operator_code); break
case 'value': r |= 4; if (!isString(v)) bad(s, 'value', v, 'string'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'property op value')
}
export function ValueSet_expansion(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': if (!isUri(v)) bad(s, 'identifier', v, 'uri'); break
case 'timestamp': r |= 1; if (!isDateTime(v)) bad(s, 'timestamp', v, 'dateTime'); break
case 'total': if (!isInteger(v)) bad(s, 'total', v, 'integer'); break
case 'offset': if (!isInteger(v)) bad(s, 'offset', v, 'integer'); break
case 'parameter': each(s, 'parameter', v, ValueSet_expansion_parameter); break
case 'contains': each(s, 'contains', v, ValueSet_expansion_contains); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'timestamp')
}
export function ValueSet_expansion_parameter(o, s) {
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
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDecimal': c0++; if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case '_valueDecimal': if (o.valueDecimal === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUri': c0++; if (!isUri(v)) bad(s, 'value', v, 'uri'); break
case '_valueUri': if (o.valueUri === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCode': c0++; if (!isCode(v)) bad(s, 'value', v, 'code'); break
case '_valueCode': if (o.valueCode === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
if (c0 > 1) choice(s, 'value', c0, false)
}
export function ValueSet_expansion_contains(o, s) {
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
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'abstract': if (!isBoolean(v)) bad(s, 'abstract', v, 'boolean'); break
case 'inactive': if (!isBoolean(v)) bad(s, 'inactive', v, 'boolean'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'designation': each(s, 'designation', v, ValueSet_compose_include_concept_designation); break
case 'contains': each(s, 'contains', v, ValueSet_expansion_contains); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q11(o, s.resource, s.root)) broken(s, 'vsd-6', "SHALL have a code or a display")
if (!q12(o, s.resource, s.root)) broken(s, 'vsd-9', "Must have a code if not abstract")
if (!q13(o, s.resource, s.root)) broken(s, 'vsd-10', "Must have a system if a code is present")
}
s.depth--
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction immutable_ purpose_ copyright_ compose expansion')
const k1 = known(Element, 'id_ extension modifierExtension lockedDate_ inactive_ include exclude')
const q2 = (e, resource, root) => fp.list(e.valueSet).length > 0 || fp.list(e._valueSet).length > 0 || e.system != null || e._system != null
const q3 = (e, resource, root) => !(fp.list(e.concept).length > 0 || fp.list(e.filter).length > 0) || e.system != null || e._system != null
const q4 = (e, resource, root) => !(fp.list(e.concept).length > 0) || !(fp.list(e.filter).length > 0)
const k5 = known(Element, 'id_ extension modifierExtension system_ version_ concept filter valueSet_*')
const k6 = known(Element, 'id_ extension modifierExtension code_ display_ designation')
const k7 = known(Element, 'id_ extension modifierExtension language_ use value_')
const k8 = known(Element, 'id_ extension modifierExtension property_ op_ value_')
const k9 = known(Element, 'id_ extension modifierExtension identifier_ timestamp_ total_ offset_ parameter contains')
const k10 = known(Element, 'id_ extension modifierExtension name_ valueString_ valueBoolean_ valueInteger_ valueDecimal_ valueUri_ valueCode_ valueDateTime_')
const q11 = (e, resource, root) => e.code != null || e._code != null || e.display != null || e._display != null
const q12 = (e, resource, root) => e.code != null || e._code != null || (e.abstract) === (true)
const q13 = (e, resource, root) => !(e.code != null || e._code != null) || e.system != null || e._system != null
const k14 = known(Element, 'id_ extension modifierExtension system_ abstract_ inactive_ version_ code_ display_ designation contains')
