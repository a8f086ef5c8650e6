// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { all_types_code, binding_strength_code, operation_kind_code, operation_parameter_use_code, publication_status_code, resource_types_code, search_param_type_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCanonical, isCode, isId, isInteger, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function OperationDefinition(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'OperationDefinition') note(s, 'structure', 'must be OperationDefinition', k); break
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
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'status': r |= 2; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'kind': r |= 4; if (!operation_kind_code.has(v)) bad(s, 'kind', v, operation_kind_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'affectsState': if (!isBoolean(v)) bad(s, 'affectsState', v, 'boolean'); break
case 'code': r |= 8; if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'comment': if (!isMarkdown(v)) bad(s, 'comment', v, 'markdown'); break
case 'base': if (!isCanonical(v)) bad(s, 'base', v, 'canonical'); break
case 'resource': values(s, 'resource', v, o._resource, resource_types_code.has, resource_types_code); break
case 'system': r |= 16; if (!isBoolean(v)) bad(s, 'system', v, 'boolean'); break
case 'type': r |= 32; if (!isBoolean(v)) bad(s, 'type', v, 'boolean'); break
case 'instance': r |= 64; if (!isBoolean(v)) bad(s, 'instance', v, 'boolean'); break
case 'inputProfile': if (!isCanonical(v)) bad(s, 'inputProfile', v, 'canonical'); break
case 'outputProfile': if (!isCanonical(v)) bad(s, 'outputProfile', v, 'canonical'); break
case 'parameter': each(s, 'parameter', v, OperationDefinition_parameter); break
case 'overload': each(s, 'overload', v, OperationDefinition_overload); break
default: other(s, k, v, k0)
}
}
if (r !== 127) missing(s, o, 'name status kind code system type instance')
}
export function OperationDefinition_parameter(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isCode(v)) bad(s, 'name', v, 'code'); break
case 'use': r |= 2; if (!operation_parameter_use_code.has(v)) bad(s, 'use', v, operation_parameter_use_code); break
case 'min': r |= 4; if (!isInteger(v)) bad(s, 'min', v, 'integer'); break
case 'max': r |= 8; if (!isString(v)) bad(s, 'max', v, 'string'); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
case 'type': if (!all_types_code.has(v)) bad(s, 'type', v, all_types_code); break
case 'targetProfile': values(s, 'targetProfile', v, o._targetProfile, isCanonical, 'canonical'); break
case 'searchType': if (!search_param_type_code.has(v)) bad(s, 'searchType', v, search_param_type_code); break
case 'binding': one(s, 'binding', v, OperationDefinition_parameter_binding); break
case 'referencedFrom': each(s, 'referencedFrom', v, OperationDefinition_parameter_referencedFrom); break
case 'part': each(s, 'part', v, OperationDefinition_parameter); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 15) missing(s, o, 'name use min max')
if (s.faults.length === f) {
if (!q1(o, s.resource, s.root)) broken(s, 'opd-1', "Either a type must be provided, or parts")
if (!q2(o, s.resource, s.root)) broken(s, 'opd-2', "A search type can only be specified for parameters of type string")
if (!q3(o, s.resource, s.root)) broken(s, 'opd-3', "A targetProfile can only be specified for parameters of type Reference or Canonical")
}
s.depth--
}
export function OperationDefinition_parameter_binding(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'strength': r |= 1; if (!binding_strength_code.has(v)) bad(s, 'strength', v, binding_strength_code); break
case 'valueSet': r |= 2; if (!isCanonical(v)) bad(s, 'valueSet', v, 'canonical'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'strength valueSet')
}
export function OperationDefinition_parameter_referencedFrom(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'source': r |= 1; if (!isString(v)) bad(s, 'source', v, 'string'); break
case 'sourceId': if (!isString(v)) bad(s, 'sourceId', v, 'string'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'source')
}
export function OperationDefinition_overload(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'parameterName': values(s, 'parameterName', v, o._parameterName, isString, 'string'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ title_ status_ kind_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ affectsState_ code_ comment_ base_ resource_* system_ type_ instance_ inputProfile_ outputProfile_ parameter overload')
const q1 = (e, resource, root) => e.type != null || e._type != null || fp.list(e.part).length > 0
const q2 = (e, resource, root) => !(e.searchType != null || e._searchType != null) || e.type === "string"
const q3 = (e, resource, root) => !(fp.list(e.targetProfile).length > 0 || fp.list(e._targetProfile).length > 0) || e.type === "Reference" || e.type === "canonical"
const k4 = known(Element, 'id_ extension modifierExtension name_ use_ min_ max_ documentation_ type_ targetProfile_* searchType_ binding referencedFrom part')
const k5 = known(Element, 'id_ extension modifierExtension strength_ valueSet_')
const k6 = known(Element, 'id_ extension modifierExtension source_ sourceId_')
const k7 = known(Element, 'id_ extension modifierExtension parameterName_* comment_')
