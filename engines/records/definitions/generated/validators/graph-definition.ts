// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, UsageContext } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { compartment_type_code, graph_compartment_rule_code, graph_compartment_use_code, publication_status_code, resource_types_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCanonical, isCode, isId, isInteger, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function GraphDefinition(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'GraphDefinition') note(s, 'structure', 'must be GraphDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'status': r |= 2; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'start': r |= 4; if (!resource_types_code.has(v)) bad(s, 'start', v, resource_types_code); break
case 'profile': if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
case 'link': each(s, 'link', v, GraphDefinition_link); break
default: other(s, k, v, k0)
}
}
if (r !== 7) missing(s, o, 'name status start')
}
export function GraphDefinition_link(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'path': if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'sliceName': if (!isString(v)) bad(s, 'sliceName', v, 'string'); break
case 'min': if (!isInteger(v)) bad(s, 'min', v, 'integer'); break
case 'max': if (!isString(v)) bad(s, 'max', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'target': each(s, 'target', v, GraphDefinition_link_target); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
s.depth--
}
export function GraphDefinition_link_target(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!resource_types_code.has(v)) bad(s, 'type', v, resource_types_code); break
case 'params': if (!isString(v)) bad(s, 'params', v, 'string'); break
case 'profile': if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
case 'compartment': each(s, 'compartment', v, GraphDefinition_link_target_compartment); break
case 'link': each(s, 'link', v, GraphDefinition_link); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function GraphDefinition_link_target_compartment(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'use': r |= 1; if (!graph_compartment_use_code.has(v)) bad(s, 'use', v, graph_compartment_use_code); break
case 'code': r |= 2; if (!compartment_type_code.has(v)) bad(s, 'code', v, compartment_type_code); break
case 'rule': r |= 4; if (!graph_compartment_rule_code.has(v)) bad(s, 'rule', v, graph_compartment_rule_code); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'use code rule')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ start_ profile_ link')
const k1 = known(Element, 'id_ extension modifierExtension path_ sliceName_ min_ max_ description_ target')
const k2 = known(Element, 'id_ extension modifierExtension type_ params_ profile_ compartment link')
const k3 = known(Element, 'id_ extension modifierExtension use_ code_ rule_ expression_ description_')
