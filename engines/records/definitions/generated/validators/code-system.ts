// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta, Narrative, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { codesystem_content_mode_code, codesystem_hierarchy_meaning_code, concept_property_type_code, filter_operator_code, publication_status_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isMarkdown, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function CodeSystem(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CodeSystem') note(s, 'structure', 'must be CodeSystem', k); break
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
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'caseSensitive': if (!isBoolean(v)) bad(s, 'caseSensitive', v, 'boolean'); break
case 'valueSet': if (!isCanonical(v)) bad(s, 'valueSet', v, 'canonical'); break
case 'hierarchyMeaning': if (!codesystem_hierarchy_meaning_code.has(v)) bad(s, 'hierarchyMeaning', v, codesystem_hierarchy_meaning_code); break
case 'compositional': if (!isBoolean(v)) bad(s, 'compositional', v, 'boolean'); break
case 'versionNeeded': if (!isBoolean(v)) bad(s, 'versionNeeded', v, 'boolean'); break
case 'content': r |= 2; if (!codesystem_content_mode_code.has(v)) bad(s, 'content', v, codesystem_content_mode_code); break
case 'supplements': if (!isCanonical(v)) bad(s, 'supplements', v, 'canonical'); break
case 'count': if (!isUnsignedInt(v)) bad(s, 'count', v, 'unsignedInt'); break
case 'filter': each(s, 'filter', v, CodeSystem_filter); break
case 'property': each(s, 'property', v, CodeSystem_property); break
case 'concept': each(s, 'concept', v, CodeSystem_concept); break
default: other(s, k, v, k1)
}
}
if (r !== 3) missing(s, o, 'status content')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'csd-1', "Within a code system definition, all the codes SHALL be unique")
}
}
export function CodeSystem_filter(o, s) {
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
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'operator': r |= 2; values(s, 'operator', v, o._operator, filter_operator_code.has, filter_operator_code); break
case 'value': r |= 4; if (!isString(v)) bad(s, 'value', v, 'string'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'code operator value')
}
export function CodeSystem_property(o, s) {
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
case 'uri': if (!isUri(v)) bad(s, 'uri', v, 'uri'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'type': r |= 2; if (!concept_property_type_code.has(v)) bad(s, 'type', v, concept_property_type_code); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code type')
}
export function CodeSystem_concept(o, s) {
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
case 'code': r |= 1; if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'definition': if (!isString(v)) bad(s, 'definition', v, 'string'); break
case 'designation': each(s, 'designation', v, CodeSystem_concept_designation); break
case 'property': each(s, 'property', v, CodeSystem_concept_property); break
case 'concept': each(s, 'concept', v, CodeSystem_concept); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
s.depth--
}
export function CodeSystem_concept_designation(o, s) {
if (!isElement(o, s)) return
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
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'value')
}
export function CodeSystem_concept_property(o, s) {
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
case 'code': r |= 1; if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'valueCode': c0++; if (!isCode(v)) bad(s, 'value', v, 'code'); break
case '_valueCode': if (o.valueCode === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCoding': c0++; one(s, 'value', v, Coding); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDecimal': c0++; if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case '_valueDecimal': if (o.valueDecimal === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
if (c0 !== 1) choice(s, 'value', c0, true)
}
const q0 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.concept)) {
if (x1 == null) continue
const x2 = x1.code
if (x2 != null) {
list.push(x2)
}
}
for (const x3 of fp.descendants(e)) {
if (x3 == null) continue
for (const x4 of fp.named(x3, "concept")) {
if (x4 == null) continue
for (const x5 of fp.named(x4, "code")) {
if (x5 == null) continue
list.push(x5)
}
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ caseSensitive_ valueSet_ hierarchyMeaning_ compositional_ versionNeeded_ content_ supplements_ count_ filter property concept')
const k2 = known(Element, 'id_ extension modifierExtension code_ description_ operator_* value_')
const k3 = known(Element, 'id_ extension modifierExtension code_ uri_ description_ type_')
const k4 = known(Element, 'id_ extension modifierExtension code_ display_ definition_ designation property concept')
const k5 = known(Element, 'id_ extension modifierExtension language_ use value_')
const k6 = known(Element, 'id_ extension modifierExtension code_ valueCode_ valueCoding valueString_ valueInteger_ valueBoolean_ valueDateTime_ valueDecimal_')
